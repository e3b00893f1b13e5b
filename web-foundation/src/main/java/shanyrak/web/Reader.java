package shanyrak.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the layout asks about the person who reads the page: {@code @reader} in templates. */
@Component("reader")
public final class Reader {

    private final Languages languages;

    Reader(Languages languages) {
        this.languages = languages;
    }

    public boolean isSignedIn() {
        return SignedIn.current().isPresent();
    }

    public boolean isOwner() {
        return SignedIn.current().filter(SignedIn::owner).isPresent();
    }

    /** Each with the query that leads to this page in it. */
    public List<Language> getLanguages() {
        return languages.all(PageAddress.ofTheRequest()::queryIn);
    }

    /** The same for search engines: whole addresses, and none of a page that only those who are signed in may read. */
    public List<Language> getAlternates() {
        PageAddress page = PageAddress.ofTheRequest();
        return isSignedIn() || !page.isKnown()
                ? List.of()
                : Stream.concat(
                                languages.all(page::wholeIn).stream(),
                                Stream.of(new Language("x-default", "", page.whole())))
                        .toList();
    }
}
