package shanyrak.command.entry;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.content.EntryBody;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.content.EntryContents;
import shanyrak.command.content.EntryRules;
import shanyrak.command.content.Sealing;
import shanyrak.command.content.Sources;
import shanyrak.command.entry.DecideOnEntry.CorrectEntry;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.EntryRefusals.NothingCorrected;
import shanyrak.command.entry.EntryRefusals.PersonUnknown;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.Identities;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Named;
import shanyrak.events.entry.Publication;
import shanyrak.vault.Vault;
import shanyrak.web.Duty;
import shanyrak.web.MayNot;
import shanyrak.web.SignedIn;

/** Takes what coordinators typed about entries, whichever way it came, checks it, seals it and sends it as a command. */
@Component
public class EntryDesk {

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final Campaigns campaigns;
    private final LoggedEntries entries;
    private final Links links;
    private final Identities identities;
    private final Clock clock;

    EntryDesk(
            Dispatch dispatch,
            CommandKeys keys,
            Vault vault,
            Campaigns campaigns,
            LoggedEntries entries,
            Links links,
            Identities identities,
            Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.campaigns = campaigns;
        this.entries = entries;
        this.links = links;
        this.identities = identities;
        this.clock = clock;
    }

    /** What a write led to: the entry, and the position at which a reader will find it. */
    public record Logged(UUID entry, long position) {}

    public Logged log(Kind kind, String campaign, EntryBody body, Asked asked) {
        Asked recorder = asked.as(Duty.LOG, campaign);
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        Checks checks = new Checks(clock);
        EntryRules.check(checks, kind, body);
        checks.refuseIfBroken();
        UUID entry = key.subject();
        long position = dispatch.send(key, recorder.who(), () -> {
            mayPublish(campaign, body, asked.who());
            links.areKnown(campaign, body);
            personsAreKnown(body, personsOfTheArrest(campaign, body.after()));
            EntryContent content = EntryContents.seal(kind, body, sealing(entry));
            return LogEntry.of(entry, campaign, publication(body), Sources.independent(body.sources()), content);
        });
        return new Logged(entry, position);
    }

    public Logged correct(String campaign, UUID entry, Correction correction, Asked asked) {
        LoggedEntry found = entries.get(campaign, entry);
        Asked editor = asked.as(dutyOfCorrecting(found), campaign);
        Checks checks = new Checks(clock);
        checks.requiredWords("reason", correction.reason(), EntryRules.NOTE);
        if (checks.given("content", correction.content()) && correction.content() != null) {
            EntryRules.check(checks.in("content"), found.kind(), correction.content());
        }
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), correction);
        checks.refuseIfBroken();
        EntryBody body = Objects.requireNonNull(correction.content());
        return new Logged(entry, dispatch.send(key, editor.who(), () -> correcting(campaign, entry, correction, body)));
    }

    /** What has been verified takes more to correct. */
    static Duty dutyOfCorrecting(LoggedEntry found) {
        return found.trust().verified() ? Duty.REVISE : Duty.CORRECT;
    }

    /** The entry as it is now, in the shape in which it would be typed. */
    EntryBody typed(LoggedEntry found) {
        return open(found.entry(), found.content(), found);
    }

    private CorrectEntry correcting(String campaign, UUID entry, Correction correction, EntryBody body) {
        LoggedEntry found = entries.get(campaign, entry);
        links.areKnown(campaign, body);
        Set<UUID> known = personsOfTheArrest(campaign, body.after());
        known.addAll(persons(found.content()));
        personsAreKnown(body, known);
        Sealing sealing = sealing(entry);
        EntryContent content = EntryContents.seal(found.kind(), body, sealing);
        if (typed(found).equals(open(entry, content, null))) {
            throw new NothingCorrected();
        }
        return new CorrectEntry(
                entry,
                campaign,
                correction.seen(),
                Typed.required(sealing.words(), correction.reason()),
                Sources.independent(body.sources()),
                content);
    }

    /** @param found with the sources that were added to it; null where there are none */
    private EntryBody open(UUID entry, EntryContent content, @Nullable LoggedEntry found) {
        return EntryContents.open(
                content, found == null ? List.of() : found.added(), vault.opener(EntryContents.keys(entry, content)));
    }

    private Sealing sealing(UUID entry) {
        return new Sealing(vault, entry, identities::next);
    }

    /** Where a campaign holds back what is logged, showing something at once is a decision of its own. */
    private void mayPublish(String campaign, EntryBody body, SignedIn who) {
        boolean against =
                campaigns.find(campaign).publication() == Publication.HELD && publication(body) == Publication.NOW;
        if (against && !who.may(Duty.PUBLISH, campaign)) {
            throw new MayNot(Duty.PUBLISH);
        }
    }

    /** A person's key opens one person's name: nobody is given another's. */
    private static void personsAreKnown(EntryBody body, Set<UUID> known) {
        List<PersonBody> named = body.named() == null ? List.of() : body.named();
        for (int at = 0; at < named.size(); at++) {
            UUID person = named.get(at).person();
            if (person != null && !known.contains(person)) {
                throw new PersonUnknown(at);
            }
        }
    }

    private Set<UUID> personsOfTheArrest(String campaign, @Nullable UUID arrest) {
        return arrest == null
                ? persons(null)
                : persons(
                        entries.find(campaign, arrest).map(LoggedEntry::content).orElse(null));
    }

    private static Set<UUID> persons(@Nullable EntryContent content) {
        return content == null
                ? new HashSet<>()
                : content.named().stream().map(Named::person).collect(Collectors.toSet());
    }

    private static @Nullable Publication publication(EntryBody body) {
        return body.publish() == null ? null : Choices.of(Publication.class, body.publish());
    }
}
