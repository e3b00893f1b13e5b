package shanyrak.query.citation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ways to write a citation. */
enum CitationFormat {
    PLAIN("txt", "text/plain;charset=utf-8", citation -> citation.plain() + "\n"),
    CSL("csl.json", "application/vnd.citationstyles.csl+json", CslItem::write),
    BIBTEX("bib", "application/x-bibtex;charset=utf-8", BibTeX::write),
    RIS("ris", "application/x-research-info-systems;charset=utf-8", Ris::write);

    private final String extension;
    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String extension, String mediaType, Function<Citation, String> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    static Optional<CitationFormat> find(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** As in the address: {@code bib}. */
    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    String write(Citation citation) {
        return writer.apply(citation);
    }
}
