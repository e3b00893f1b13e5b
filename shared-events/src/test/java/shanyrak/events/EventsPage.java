package shanyrak.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.values.Sealed;

/** The page that lists every event, made from the catalogue, the golden files and the Javadoc in the sources. */
final class EventsPage {

    private static final String GOLDEN = "shared-events/src/test/resources/golden/";
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            UUID.class, "identifier",
            LocalDate.class, "day",
            int.class, "number",
            Integer.class, "number",
            long.class, "number",
            boolean.class, "yes or no");

    private final Path module;
    private final StringBuilder page = new StringBuilder();

    private EventsPage(Path module) {
        this.module = module;
    }

    /** The whole page, for the module that lies in this folder. */
    static String of(Path module) {
        EventsPage events = new EventsPage(module);
        events.write();
        return events.page.toString();
    }

    /** The Javadoc of a type, if it has one. */
    static Optional<SourceDoc> doc(Path module, Class<?> type) {
        return SourceDoc.ofType(source(module, type), type.getSimpleName());
    }

    private void write() {
        line("# Events");
        line(
                "Made by `EventsPageTest` from the catalogue, the golden files and the Javadoc of the events: change those, not this page.");
        line(
                "Each event has a name for ever and a revision; its example shows the JSON in the log. *Sealed* is what stands in the log"
                        + " only encrypted, with a key that lies in the vault. What may be null is marked `?`.");
        families().forEach(this::writeFamily);
        line("## What entries say");
        line(sentence(EntryContent.class) + " The names are those of `kind`.");
        Arrays.stream(EntryContent.class.getPermittedSubclasses()).forEach(content -> {
            line("### " + content.getSimpleName());
            writeRecord(content);
        });
        line("## Values");
        values().forEach(this::writeValue);
        page.setLength(page.length() - 1);
    }

    private void writeFamily(Class<?> family) {
        line("## " + family.getSimpleName());
        line(sentence(family));
        EventCatalogue.byName().forEach((name, event) -> {
            if (family(event).equals(family)) {
                writeEvent(name, event);
            }
        });
    }

    private void writeEvent(String name, Class<? extends Record> event) {
        line("### " + name);
        line("Revision " + EventCatalogue.revision(event) + " · " + examples(name));
        writeRecord(event);
    }

    private void writeRecord(Class<?> type) {
        line(sentence(type));
        page.append("| Component | Holds | Sealed | What it is |\n|---|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            component.getName(),
                            inWords(component.getAnnotatedType()),
                            sealed(component.getGenericType()),
                            said(type, component).replace("|", "\\|")));
        }
        page.append('\n');
    }

    private void writeValue(Class<?> value) {
        line("### " + value.getSimpleName());
        if (value.isRecord()) {
            writeRecord(value);
            return;
        }
        line(sentence(value));
        String source = source(module, value);
        line(Arrays.stream(value.getEnumConstants())
                .map(constant -> "- `" + constant + "`"
                        + SourceDoc.ofConstant(source, constant.toString())
                                .map(doc -> ": " + doc.text())
                                .orElse(""))
                .collect(Collectors.joining("\n")));
    }

    /** What is said of a component: at its record, at the family that declares it, or else of what it holds. */
    private String said(Class<?> type, RecordComponent component) {
        Class<?> held = component.getType();
        String said = said(type, component.getName());
        return said.isEmpty() && !PLAIN.containsKey(held) && !held.equals(Sealed.class) && !held.equals(List.class)
                ? sentence(held)
                : said;
    }

    private String said(Class<?> type, String component) {
        String own = doc(module, type).map(doc -> doc.params().get(component)).orElse(null);
        if (own != null) {
            return own;
        }
        return Arrays.stream(type.getInterfaces())
                .map(family -> inherited(family, component))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String inherited(Class<?> family, String component) {
        return SourceDoc.ofAccessor(source(module, family), component)
                .map(SourceDoc::text)
                .orElseGet(() -> said(family, component));
    }

    private String sentence(Class<?> type) {
        return doc(module, type).map(SourceDoc::text).orElse("");
    }

    private String examples(String name) {
        try (Stream<Path> golden = Files.list(module.resolve("src/test/resources/golden"))) {
            return golden.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name + ".v"))
                    .sorted(Comparator.comparing(String::length).thenComparing(file -> file))
                    .map(file -> "[example](../" + GOLDEN + file + ")")
                    .collect(Collectors.joining(" · "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String paragraph) {
        page.append(paragraph).append("\n\n");
    }

    private static Set<Class<?>> families() {
        return EventCatalogue.byName().values().stream()
                .<Class<?>>map(EventsPage::family)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Class<?> family(Class<?> event) {
        return event.getInterfaces()[0];
    }

    /** Everything of ours that events are made of, by name, without the contents of entries. */
    private static List<Class<?>> values() {
        Set<Class<?>> found = new LinkedHashSet<>();
        EventCatalogue.byName().values().forEach(event -> reach(event, found));
        return found.stream()
                .filter(type -> !EventCatalogue.byName().containsValue(type))
                .filter(type -> !EntryContent.class.isAssignableFrom(type))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    private static void reach(Class<?> type, Set<Class<?>> found) {
        if (!type.getName().startsWith("shanyrak.") || !(type.isRecord() || type.isEnum() || type.isSealed())) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> reach(one, found));
        } else if (found.add(type) && type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(part -> reach(element(part.getGenericType()), found));
        }
    }

    private static String inWords(AnnotatedType type) {
        String doubt = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        if (type instanceof AnnotatedParameterizedType list) {
            return "list of " + inWords(list.getAnnotatedActualTypeArguments()[0]) + doubt;
        }
        Class<?> raw = element(type.getType());
        return PLAIN.getOrDefault(raw, link(raw)) + doubt;
    }

    private static String link(Class<?> type) {
        if (type.equals(EntryContent.class)) {
            return "[what the entry says](#what-entries-say)";
        }
        return "[" + type.getSimpleName() + "](#" + type.getSimpleName().toLowerCase(Locale.ROOT) + ")";
    }

    private static String sealed(Type type) {
        Class<?> element = element(type);
        if (element.equals(Sealed.class)) {
            return "sealed";
        }
        Set<Class<?>> found = new LinkedHashSet<>();
        reach(element, found);
        return found.contains(Sealed.class) ? "in part" : "";
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static String source(Path module, Class<?> type) {
        try {
            return Files.readString(module.resolve("src/main/java")
                    .resolve(type.getNestHost().getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
