package shanyrak.command.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignWords;
import shanyrak.events.entry.Kind;
import shanyrak.web.FormErrors;

/** The few fields of each kind that matter in the street, in the order of the form. All others stand behind “More”. */
final class Essentials {

    /** Something is chosen in them from the start. */
    private static final Set<String> CHOSEN = Set.of("addressee", "language", "action");

    /** What the form carries along and nobody types; and the reason of a correction, which stands below everything. */
    private static final Set<String> NEITHER = Set.of(
            "_csrf", "command", "seen", "campaign", "announcement", "kind", "again", "draft", "reason", "publish");

    private final List<String> fields;

    Essentials(Kind kind, CampaignWords campaign) {
        fields = new ArrayList<>(ofKind(kind));
        if (choosesAddressee(campaign)) {
            fields.add("addressee");
        }
        fields.addAll(List.of("when", "time", "place.country", "place.town"));
    }

    /** Where there is but one office, it is meant. */
    static boolean choosesAddressee(CampaignWords campaign) {
        return campaign.addressees().size() > 1;
    }

    /** The first field that nobody has filled in; none where all are. */
    @Nullable
    String firstEmpty(Kind kind, Map<String, String> typed) {
        return fields.stream()
                .filter(field -> !field.equals("time") || kind == Kind.ANNOUNCEMENT)
                .filter(field -> !CHOSEN.contains(field))
                .filter(field -> typed.getOrDefault(field, "").isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Whether there is anything behind “More” to be seen at once. */
    boolean isMoreToSee(Map<String, String> typed, @Nullable FormErrors errors) {
        return typed.entrySet().stream().anyMatch(this::isBehindMore)
                || errors != null
                        && errors.all().stream().anyMatch(error -> error.field() != null && isOther(error.field()));
    }

    private boolean isBehindMore(Map.Entry<String, String> field) {
        String value = field.getValue();
        return isOther(field.getKey())
                && !value.isBlank()
                && !(field.getKey().equals("addressee") && value.equals("1"))
                && !(field.getKey().endsWith(".consent") && value.equals("none"));
    }

    private boolean isOther(String field) {
        return !fields.contains(field) && !NEITHER.contains(field);
    }

    private static List<String> ofKind(Kind kind) {
        return switch (kind) {
            case PICKET, RALLY -> List.of("target", "turnout.low", "turnout.high");
            case PROTEST -> List.of("items", "channel");
            case LETTER_HANDED_IN -> List.of("to");
            case MEETING -> List.of("turnout.low", "turnout.high", "words", "language");
            case PETITION -> List.of("signatures.low", "signatures.high");
            case MEDIA_COVERAGE -> List.of("outlet", "medium");
            case STATEMENT, CONCESSION -> List.of("words", "language");
            case ANNOUNCEMENT -> List.of("action", "target");
            case EVICTION_ATTEMPT -> List.of("against", "forces");
            case ARREST -> List.of("people.low", "people.high");
            case RELEASE -> List.of("people.low", "people.high", "terms");
            case TRIAL -> List.of("court", "charge", "verdict");
            case DEMOLITION -> List.of("against", "homes.low", "homes.high");
            case ANSWER -> List.of("nature", "words", "language");
            case PROMISE -> List.of("words", "language", "due");
            case REPLY -> List.of("by", "about", "words", "language");
        };
    }
}
