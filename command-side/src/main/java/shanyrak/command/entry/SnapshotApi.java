package shanyrak.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import shanyrak.command.entry.DecisionBodies.NewSnapshot;
import shanyrak.command.entry.SnapshotDesk.Archived;
import shanyrak.command.platform.Asked;

/** Stores copies of sources over REST: text as JSON, files as a form with parts. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/entries/{entry}/snapshots")
@Tag(name = "Decisions about entries")
class SnapshotApi {

    private final SnapshotDesk desk;

    SnapshotApi(SnapshotDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Store a copy of what a source says",
            description = "Text as JSON, or a file as multipart/form-data: plain text, HTML, PDF, PNG, JPEG or WebP, at"
                    + " most 5 MB. Nothing is fetched. Readers see its SHA-256; they may have the copy itself only where"
                    + " publish is true, which pictures never are. source is the number of the source, from 1.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Archived> text(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody NewSnapshot body, Asked asked) {
        return created(campaign, desk.archive(campaign, entry, body, asked));
    }

    @Operation(summary = "Store a copy of what a source says")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Archived> file(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable Integer source,
            @RequestParam(required = false) @Nullable Boolean publish,
            @RequestParam(required = false) @Nullable Long seen,
            @RequestParam MultipartFile file,
            Asked asked) {
        NewSnapshot said = new NewSnapshot(source, null, publish, seen);
        return created(campaign, desk.archive(campaign, entry, said, Upload.of(file), asked));
    }

    private static ResponseEntity<Archived> created(String campaign, Archived archived) {
        URI location = URI.create(
                "/campaigns/" + campaign + "/entries/" + archived.entry() + "/snapshots/" + archived.snapshot());
        return ResponseEntity.created(location).body(archived);
    }
}
