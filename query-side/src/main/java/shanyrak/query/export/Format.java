package shanyrak.query.export;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write an export. It holds one entry at a time and neither flushes nor closes more than it must. */
interface Format extends FileType {

    void write(Export what, OutputStream out) throws IOException;
}
