package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import shanyrak.query.reading.Licence;

/** Tells people what is in a data package: a dictionary of its data, in Markdown. */
final class Readme {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#|~<>&]");

    private final ExportInWords words;
    private final Locale reader;
    private final StringBuilder text = new StringBuilder();

    Readme(ExportInWords words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    byte[] of(Export what, About about, List<Table<?>> tables) {
        heading("#", about.title());
        paragraph(escaped(what.campaign().summaryIn(reader).words()));
        paragraph(say("export.readme.entries", what.total()) + " <" + about.search() + ">");
        heading("##", say("export.readme.cite"));
        paragraph(escaped(about.cite()));
        paragraph(say("export.rights", Licence.TITLE) + " <" + Licence.ADDRESS + ">");
        heading("##", say("export.readme.reading"));
        paragraph(say("export.readme.reading.text"));
        tables.forEach(this::table);
        return text.toString().getBytes(UTF_8);
    }

    private <T> void table(Table<T> table) {
        paragraph("## " + table.name() + ".csv");
        paragraph(say("export." + table.name()));
        row(say("export.readme.column"), say("export.readme.type"), say("export.readme.meaning"));
        row("---", "---", "---");
        table.columns()
                .forEach(column -> row(
                        "`" + column.name() + "`",
                        column.type().name().toLowerCase(Locale.ROOT),
                        say(table.meaning(column))));
        text.append('\n');
    }

    private void heading(String level, String heading) {
        paragraph(level + " " + escaped(heading));
    }

    private void paragraph(String paragraph) {
        if (!paragraph.isBlank()) {
            text.append(paragraph).append("\n\n");
        }
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** What people typed is words here, whatever it looks like. */
    private static String escaped(String typed) {
        return MARKUP.matcher(Plain.text(typed).replace('\n', ' ')).replaceAll("\\\\$0");
    }

    private String say(String key, Object... arguments) {
        return words.say(reader, key, arguments);
    }
}
