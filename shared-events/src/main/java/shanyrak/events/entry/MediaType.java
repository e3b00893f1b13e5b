package shanyrak.events.entry;

/** What the bytes of an archived copy are. Both sides must mean the same by it, so it is part of the contract. */
public enum MediaType {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private final String called;

    MediaType(String called) {
        this.called = called;
    }

    /** Its name among the media types of the web. */
    public String called() {
        return called;
    }

    /** Pictures carry what nobody sees: where they were taken, by which device. */
    public boolean isPicture() {
        return called.startsWith("image/");
    }
}
