package shanyrak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import shanyrak.query.timeline.Corrections.Correction;

/** A way to write a feed of corrections, an item for each version. */
interface CorrectionsFormat extends FileType {

    /** @param record what they are of; it has no entries itself */
    void write(Export record, List<Correction> corrections, OutputStream out) throws IOException;

    @Override
    default int entriesOnAPage() {
        return 100;
    }
}
