package shanyrak.log;

import java.util.UUID;

/**
 * What a command left in the log.
 *
 * @param stream the stream of its first event
 * @param content the {@link LogMetadata#CONTENT} of its first event, empty if it has none
 * @param firstPosition the position of its first event
 * @param lastPosition the position of its last event
 */
public record RecordedCommand(UUID command, String stream, String content, long firstPosition, long lastPosition) {}
