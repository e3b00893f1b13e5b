package shanyrak.events.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Publication;
import shanyrak.events.values.Place;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Text;

/**
 * How a campaign presents itself.
 *
 * @param title in one to three languages
 * @param summary in one to three languages
 * @param place what the campaign defends
 * @param moreInformation a web address
 * @param publication what happens to new entries whose command does not say
 */
public record Description(
        List<Text> title,
        List<Text> summary,
        Place place,
        @Nullable Sealed moreInformation,
        Publication publication) {}
