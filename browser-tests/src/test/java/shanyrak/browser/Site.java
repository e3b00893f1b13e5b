package shanyrak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;

/** A product with the sample and one owner, and the browser to look at it. */
final class Site implements AutoCloseable {

    static final String CAMPAIGN = "/campaigns/shanyrak";
    static final List<String> KINDS =
            List.of("picket", "protest", "letter-handed-in", "media-coverage", "statement", "eviction-attempt");

    /** The sample's last event. */
    private static final int SAMPLE_END = 13;

    private final Path folder = temporary();
    private final Product product = Product.start(folder.resolve("data"));
    private final Rest rest = product.rest().setUp();
    private final Chromium chromium;
    private final String ownersMemory;

    Site(Chromium chromium) {
        this.chromium = chromium;
        workForTheSample("recorder");
        workForTheSample("translator");
        this.ownersMemory = anybody(Look.phone()).signIn().memory();
        chromium.sendAway();
    }

    private void workForTheSample(String role) {
        rest.withToken()
                .post("/api" + CAMPAIGN + "/people", """
                        {"pseudonym": "%s", "role": "%s"}""".formatted(Rest.PSEUDONYM, role), null)
                .is(201);
    }

    String url() {
        return product.url();
    }

    Visitor anybody(Look look) {
        return chromium.visitor(product.url(), look);
    }

    Visitor owner(Look look) {
        return chromium.visitor(product.url(), look, ownersMemory);
    }

    List<String> publicPages() {
        Stream<String> entries = Stream.of("/entries/", "/embed/entries/")
                .flatMap(page -> Stream.of("picket", "eviction-attempt").map(kind -> CAMPAIGN + page + entry(kind)));
        Stream<String> others = Stream.of(
                        "",
                        "/wall",
                        "/demands",
                        "/timeline",
                        "/timeline?q=London&sort=newest&from=2006",
                        "/timeline?asOf=" + SAMPLE_END,
                        "/timeline/cite",
                        "/totals?kind=picket",
                        "/pressure",
                        "/pressure?formula=2&around=" + entry("eviction-attempt"),
                        "/pressure/formula",
                        "/map",
                        "/map?world=true&side=solidarity",
                        "/since",
                        "/embed?unit=people&kind=picket",
                        "/embed?show=timeline&size=small",
                        "/embed/total?unit=people&kind=picket",
                        "/embed/timeline",
                        "/appeal",
                        "/appeal/sent")
                .map(CAMPAIGN::concat);
        return Stream.of(Stream.of("/", "/sign-in", "/since", "/developers"), others, entries)
                .flatMap(pages -> pages)
                .toList();
    }

    List<String> signedInPages() {
        Stream<String> forms = KINDS.stream().map(kind -> "/desk/log/" + kind + "?campaign=shanyrak");
        Stream<String> decisions = Stream.of("correct", "retract", "withhold", "publish")
                .map(decision -> "/desk/log/entries/" + entry("picket") + "/" + decision);
        String outcome = "/desk/log/entries/" + entry("eviction-attempt") + "/outcome";
        return Stream.of(
                        Stream.of(
                                "/desk",
                                "/desk/todo/unverified?campaign=shanyrak",
                                "/desk/log/drafts",
                                "/account",
                                "/accounts",
                                "/accounts/campaigns/shanyrak"),
                        forms,
                        decisions,
                        Stream.of(outcome),
                        setUp())
                .flatMap(pages -> pages)
                .toList();
    }

    private static Stream<String> setUp() {
        String campaign = "/desk/log" + CAMPAIGN;
        Stream<String> forms = Stream.of(
                        "description",
                        "demand",
                        "wording/1",
                        "assessment/1",
                        "clock-pause/1",
                        "clock-correction/1",
                        "addressee",
                        "addressee-description/1",
                        "appeal",
                        "precision",
                        "closing")
                .map(form -> campaign + "/" + form);
        return Stream.concat(Stream.of("/desk/log/campaigns/new", campaign), forms);
    }

    /** The sample's entry of the kind: what tests log happened later. */
    String entry(String kind) {
        return rest.get("/api" + CAMPAIGN + "/timeline?kind=" + kind + "&atLeast=" + SAMPLE_END)
                .is(200)
                .body()
                .get("entries")
                .get(0)
                .get("entry")
                .asString();
    }

    @Override
    public void close() {
        product.close();
        delete(folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shanyrak-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
