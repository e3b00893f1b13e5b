package shanyrak.query.embed;

import java.util.List;
import shanyrak.query.reading.Said;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.FacetsInWords.Choice;

/**
 * A few of a campaign's entries, with all that must stand beside them.
 *
 * @param title of the campaign
 * @param cards the entries, the newest first
 * @param chosen what was searched for
 * @param total how many entries there are, of which these are the newest
 * @param asOf day and position
 */
record Excerpt(Said title, List<EntryCard> cards, List<Choice> chosen, long total, String asOf) {}
