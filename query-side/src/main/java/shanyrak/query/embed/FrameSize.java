package shanyrak.query.embed;

/** How large a frame is offered, in pixels. */
enum FrameSize {
    SMALL(320, 340, 520),
    MEDIUM(480, 320, 700),
    LARGE(720, 320, 760);

    private final int width;
    private final int ofCounter;
    private final int ofEntries;

    /**
     * @param ofCounter height of the frame of a number
     * @param ofEntries height of the frame of entries
     */
    FrameSize(int width, int ofCounter, int ofEntries) {
        this.width = width;
        this.ofCounter = ofCounter;
        this.ofEntries = ofEntries;
    }

    int width() {
        return width;
    }

    int height(boolean counter) {
        return counter ? ofCounter : ofEntries;
    }
}
