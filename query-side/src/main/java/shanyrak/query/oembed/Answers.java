package shanyrak.query.oembed;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.card.Card;
import shanyrak.query.card.Titles;
import shanyrak.query.embed.Frame;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.History;
import shanyrak.query.timeline.Timeline;

/** Says what stands for a page elsewhere. */
@Component
class Answers {

    static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private static final int AN_HOUR = 3600;

    private final Campaigns campaigns;
    private final History history;
    private final EntriesInWords words;
    private final Titles titles;

    Answers(Campaigns campaigns, History history, EntriesInWords words, Titles titles) {
        this.campaigns = campaigns;
        this.history = history;
        this.words = words;
        this.titles = titles;
    }

    Answer to(Linked linked, Largest largest, ThisServer server, AsOf asOf, Locale asking) {
        Locale reader = linked.language() == null ? asking : Locale.forLanguageTag(linked.language());
        String title = title(linked, asOf, reader);
        Frame frame = frame(linked, title, server).within(largest.width(), largest.height());
        int card = cardThatFits(largest);
        return new Answer(
                "1.0",
                "rich",
                title,
                titles.say(reader, "layout.name"),
                server.address("/"),
                AN_HOUR,
                frame.html(),
                frame.width(),
                frame.height(),
                card == 0 ? null : server.address(card(linked, card, reader)),
                card == 0 ? null : card,
                card == 0 ? null : Card.heightOf(card));
    }

    private String title(Linked linked, AsOf asOf, Locale reader) {
        Campaign campaign = campaigns.find(linked.campaign());
        UUID entry = linked.entry();
        return entry == null
                ? titles.of(linked.page(), campaign, reader)
                : titles.of(
                        words.card(
                                history.published(linked.campaign(), entry, asOf)
                                        .getLast()
                                        .says(),
                                campaigns.offices(linked.campaign()),
                                reader),
                        reader);
    }

    private static Frame frame(Linked linked, String title, ThisServer server) {
        String place = "/campaigns/" + linked.campaign() + "/embed/";
        return switch (linked.page()) {
            case "entry" ->
                Frame.ofEntry(
                        server.address(
                                place + "entries/" + Objects.requireNonNull(linked.entry()) + linked.query(Map.of())),
                        title);
            case "timeline" -> Frame.ofEntries(server.address(place + "timeline" + linked.query(Map.of())), title);
            default -> Frame.ofCounter(server.address(place + "total" + linked.query(Map.of())), title);
        };
    }

    /** It must not be larger than what is asked for. */
    private static int cardThatFits(Largest largest) {
        return Card.WIDTHS.stream()
                .filter(width -> largest.takes(width, Card.heightOf(width)))
                .findFirst()
                .orElse(0);
    }

    private static String card(Linked linked, int width, Locale reader) {
        Map<String, String> more =
                new TreeMap<>(Map.of("width", Integer.toString(width), "lang", reader.getLanguage()));
        if (linked.entry() == null) {
            more.put("page", linked.page());
        }
        return linked.path() + "/card.png" + linked.query(more);
    }
}
