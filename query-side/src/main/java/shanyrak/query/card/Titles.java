package shanyrak.query.card;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.timeline.EntryCard;

/** How a page is called where it is shared. */
@Component
public class Titles {

    private final MessageSource messages;

    Titles(MessageSource messages) {
        this.messages = messages;
    }

    /** @param page timeline, totals, pressure, map or appeal; of any other the campaign's own title */
    public String of(String page, Campaign campaign, Locale reader) {
        String title = campaign.titleIn(reader).words();
        return page.equals("campaign") ? title : say(reader, page + ".title", title);
    }

    /** With the doubt of its date, and whether it was retracted. */
    public String of(EntryCard card, Locale reader) {
        String title = say(reader, "cite.title", card.heading(), card.date());
        return switch (card.entry().standing()) {
            case "retracted", "disputed" ->
                say(reader, "cite.title." + card.entry().standing(), title);
            default -> title;
        };
    }

    public String say(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
