package shanyrak.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;

/** What is written into streams, the same bytes into all of them: events as the HTML standard has them. */
record Message(byte[] bytes) {

    /** {@code totals}: the figures at a position, as JSON on one line. */
    static Message of(Figures figures, JsonMapper json) {
        return event("totals", figures.position(), json.writeValueAsString(figures));
    }

    /** {@code position}: the figures that were sent last still hold at this position, and so does the line. */
    static Message stillHolds(long position) {
        return event("position", position, Long.toString(position));
    }

    private static Message event(String name, long position, String data) {
        return new Message("event: %s\nid: %d\ndata: %s\n\n"
                .formatted(name, position, data)
                .getBytes(UTF_8));
    }
}
