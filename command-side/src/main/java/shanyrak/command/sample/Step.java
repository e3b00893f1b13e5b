package shanyrak.command.sample;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One command of the demonstration.
 *
 * @param name by which later steps refer to what it made: {@code "@name"} in their bodies
 * @param by who gives it, as in {@link Cast}
 * @param deed what is done, as in {@link CampaignDeed}, {@link EntryDeed} or {@link CopyDeed}, or the kind of an entry to log
 * @param about the name of the step that made what it is about, or a number of the campaign's; null where it makes something
 * @param body what REST would get, if anything
 */
record Step(
        String name,
        String by,
        String deed,
        @Nullable String about,
        @Nullable ObjectNode body) {}
