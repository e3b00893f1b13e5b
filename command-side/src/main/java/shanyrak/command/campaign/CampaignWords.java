package shanyrak.command.campaign;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign says, in one reader's language, for the forms in which people refer to it.
 *
 * @param country where the campaign is, ISO 3166-1 alpha-2
 * @param demands the text of each demand by its number
 * @param addressees the office of each addressee by its number
 */
public record CampaignWords(
        String title,
        String country,
        @Nullable String town,
        Map<Integer, String> demands,
        Map<Integer, String> addressees) {}
