package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/**
 * A table, one entry a row.
 *
 * @param raw every word as it was typed, for programs; else nothing begins a formula, for spreadsheets
 * @param marked begins with a byte order mark, without which some spreadsheets take UTF-8 for something else
 */
record Csv(ExportInWords words, boolean raw, boolean marked) implements Format {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(UTF_8);

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8;header=present";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) throws IOException {
        if (marked) {
            out.write(BYTE_ORDER_MARK);
        }
        Table.ofEntries(what, words.about(what)).write(out, raw ? UnaryOperator.identity() : Formulas::disarmed);
    }
}
