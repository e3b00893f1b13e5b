package shanyrak.web;

import java.util.List;
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

    public List<Language> getLanguages() {
        return languages.all();
    }
}
