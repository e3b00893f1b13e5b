package shanyrak.command.campaign;

import java.util.Map;

/**
 * What a campaign says, in one reader's language, for the forms in which people refer to it.
 *
 * @param demands the text of each demand by its number
 * @param addressees the office of each addressee by its number
 */
public record CampaignWords(String title, Map<Integer, String> demands, Map<Integer, String> addressees) {}
