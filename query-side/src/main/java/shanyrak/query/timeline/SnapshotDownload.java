package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.log.Attachments;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Details.Archived;
import shanyrak.query.timeline.Details.PublicSource;
import shanyrak.web.SignedIn;

/**
 * Gives copies of sources away: to everyone those that are published, to those who work for the campaign all. They are
 * strangers' bytes. No browser shall show them here, where a page could act in the reader's name.
 */
@Controller
class SnapshotDownload {

    private static final Set<String> VIEWS = Set.of(Timeline.VIEW);
    private static final AsOf NEWEST = new AsOf(Long.MAX_VALUE, true, 0);
    private static final int NAME = 16;

    /** A page opened from the reader's disk could run what is in it: it is named as text. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text/plain", ".txt",
            "text/html", ".html.txt",
            "application/pdf", ".pdf",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "image/webp", ".webp");

    private final Reading reading;
    private final History history;
    private final Attachments attachments;
    private final SealedWords sealed;

    SnapshotDownload(Reading reading, History history, @QuerySideDatabase Attachments attachments, SealedWords sealed) {
        this.reading = reading;
        this.history = history;
        this.attachments = attachments;
        this.sealed = sealed;
    }

    @GetMapping("/campaigns/{campaign}/entries/{entry}/snapshots/{snapshot}")
    @Nullable
    ResponseEntity<byte[]> copy(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @PathVariable UUID snapshot,
            ServletWebRequest request,
            HttpServletResponse response) {
        Archived copy = reading.read(request, VIEWS, _ -> find(campaign, entry, snapshot));
        if (copy == null) {
            return null;
        }
        byte[] bytes = attachments
                .find(snapshot)
                .flatMap(content -> sealed.bytes(entry, snapshot, content))
                .orElseThrow(NoSuchPage::new);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        return ResponseEntity.ok()
                .contentType(contentType(copy))
                .header("Content-Disposition", disposition(copy))
                .body(bytes);
    }

    /** @throws NoSuchPage where there is none that the reader may have */
    private Archived find(String campaign, UUID entry, UUID snapshot) {
        boolean member =
                SignedIn.current().filter(who -> who.belongsTo(campaign)).isPresent();
        List<Edition> versions = member ? history.all(campaign, entry) : history.published(campaign, entry, NEWEST);
        List<PublicSource> sources = versions.getLast().says().details().sources();
        return Objects.requireNonNullElse(sources, List.<PublicSource>of()).stream()
                .flatMap(source -> Objects.requireNonNullElse(source.archived(), List.<Archived>of()).stream())
                .filter(copy -> copy.snapshot().equals(snapshot))
                .filter(copy -> member || copy.address() != null)
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private static MediaType contentType(Archived copy) {
        return copy.mediaType().equals(MediaType.TEXT_PLAIN_VALUE)
                ? new MediaType(MediaType.TEXT_PLAIN, UTF_8)
                : MediaType.APPLICATION_OCTET_STREAM;
    }

    private static String disposition(Archived copy) {
        String name = copy.sha256().substring(0, NAME) + ENDINGS.getOrDefault(copy.mediaType(), "");
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
