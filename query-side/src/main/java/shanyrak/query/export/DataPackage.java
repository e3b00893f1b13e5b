package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import shanyrak.query.export.Archive.Filed;
import shanyrak.query.export.Descriptor.Constraints;
import shanyrak.query.export.Descriptor.Contributor;
import shanyrak.query.export.Descriptor.Field;
import shanyrak.query.export.Descriptor.Origin;
import shanyrak.query.export.Descriptor.Resource;
import shanyrak.query.export.Descriptor.Schema;
import shanyrak.query.export.Descriptor.Terms;
import shanyrak.query.reading.Licence;

/** Data to publish or to deposit (Frictionless Data Package): tables, what their columns mean, and a description of all. */
record DataPackage(ExportInWords words) implements Format {

    /** What is read by programs speaks one language, so that it is the same for everyone. */
    private static final Locale LANGUAGE = Locale.ENGLISH;

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) throws IOException {
        About about = words.about(what);
        List<Table<?>> tables = List.of(Table.ofEntries(what, about), Table.ofDemands(what), Table.ofAddressees(what));
        Archive archive = new Archive(out);
        List<Resource> resources = new ArrayList<>();
        for (Table<?> table : tables) {
            resources.add(resource(table, archive));
        }
        archive.add("README.md", file -> file.write(new Readme(words, LANGUAGE).of(what, about, tables)));
        archive.add("LICENCE.txt", file -> file.write(licence(about)));
        archive.add("datapackage.json", file -> file.write(ExportJson.pretty(descriptor(what, about, resources))));
        archive.finish();
    }

    private <T> Resource resource(Table<T> table, Archive archive) throws IOException {
        Filed file = archive.add(table.name() + ".csv", out -> table.write(out, UnaryOperator.identity()));
        List<Field> fields =
                table.columns().stream().map(column -> field(table, column)).toList();
        return Resource.of(file, table.name(), say("export." + table.name()), Schema.of(fields, table.key()));
    }

    private <T> Field field(Table<T> table, Column<T> column) {
        return new Field(
                column.name(),
                column.type().name().toLowerCase(Locale.ROOT),
                column.format(),
                say(table.meaning(column)),
                Constraints.of(column.required(), column.values()));
    }

    private Descriptor descriptor(Export what, About about, List<Resource> resources) {
        return new Descriptor(
                Descriptor.PACKAGE,
                about.campaign(),
                about.title(),
                about.cite(),
                about.search(),
                Long.toString(about.position()),
                Feeds.midnight(what.identity().day()),
                List.of(new Terms(Licence.NAME, Licence.ADDRESS, Licence.TITLE)),
                List.of(new Origin(about.title(), what.asOf())),
                List.of(new Contributor(say("layout.name"), List.of("publisher"))),
                about,
                resources);
    }

    private byte[] licence(About about) {
        return Plain.text(say("export.licence", Licence.TITLE, Licence.ADDRESS, about.cite()) + "\n")
                .getBytes(UTF_8);
    }

    private String say(String key, Object... arguments) {
        return words.say(LANGUAGE, key, arguments);
    }
}
