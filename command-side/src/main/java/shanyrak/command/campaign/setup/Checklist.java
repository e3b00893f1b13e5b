package shanyrak.command.campaign.setup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.sheet.CampaignSheet;
import shanyrak.command.campaign.sheet.DemandSheet;
import shanyrak.web.Languages;

/** What a campaign needs before people can act for it, and how much of that is there. */
record Checklist(State description, State demands, State addressees, State appeal, State precision) {

    enum State {
        DONE,
        PARTLY,
        MISSING
    }

    static Checklist of(CampaignSheet sheet) {
        return new Checklist(
                isInAllLanguages(
                                sheet.description().title(), sheet.description().summary())
                        ? State.DONE
                        : State.PARTLY,
                ofAll(sheet.demands().values().stream()
                        .map(Checklist::isInAllLanguages)
                        .toList()),
                ofAll(sheet.addressees().values().stream()
                        .map(Checklist::canBeReached)
                        .toList()),
                of(sheet.appeal()),
                sheet.policy() == null ? State.MISSING : State.DONE);
    }

    public long done() {
        return all().stream().filter(state -> state == State.DONE).count();
    }

    public int steps() {
        return all().size();
    }

    private List<State> all() {
        return List.of(description, demands, addressees, appeal, precision);
    }

    private static State of(@Nullable Appeal appeal) {
        if (appeal == null) {
            return State.MISSING;
        }
        return isInAllLanguages(appeal.words()) && appeal.copiesTo() != null ? State.DONE : State.PARTLY;
    }

    private static State ofAll(Collection<Boolean> complete) {
        if (complete.isEmpty()) {
            return State.MISSING;
        }
        return complete.contains(false) ? State.PARTLY : State.DONE;
    }

    private static boolean isInAllLanguages(DemandSheet demand) {
        return isInAllLanguages(demand.text());
    }

    @SafeVarargs
    private static boolean isInAllLanguages(@Nullable Map<String, String>... texts) {
        return Stream.of(texts).allMatch(text -> text != null && text.keySet().containsAll(Languages.PLANNED));
    }

    private static boolean canBeReached(Addressee addressee) {
        return Stream.of(
                        addressee.post(),
                        addressee.telephone(),
                        addressee.fax(),
                        addressee.email(),
                        addressee.website())
                .anyMatch(Objects::nonNull);
    }
}
