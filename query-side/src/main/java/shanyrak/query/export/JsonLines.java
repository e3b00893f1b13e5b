package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import shanyrak.query.timeline.TimelineEntry;

/** One entry a line, each as REST gives it. */
record JsonLines(ExportInWords words) implements Format {

    record Line(
            @JsonUnwrapped ExportJson.Entry entry,
            @JsonRawValue String export) {}

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) throws IOException {
        String about = ExportJson.write(words.about(what));
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        while (what.entries().hasNext()) {
            TimelineEntry it = what.entries().next();
            lines.write(ExportJson.write(new Line(ExportJson.Entry.of(it, what), about)));
            lines.write('\n');
        }
        lines.flush();
    }
}
