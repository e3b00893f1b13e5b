package shanyrak.query.export;

/** A sort of file that can be fetched. */
interface FileType {

    /** As in the address: {@code csv}. */
    String extension();

    String mediaType();

    /** To be raised with every change after which the same entries would give other bytes. */
    int version();

    /** 0 where all are in one. */
    default int entriesOnAPage() {
        return 0;
    }

    /** Whether it is read again and again by feed readers, the last change first. */
    default boolean isFeed() {
        return entriesOnAPage() > 0;
    }
}
