package shanyrak.query.reading;

import java.util.List;
import org.springframework.http.HttpStatus;
import shanyrak.web.Refused;

/** There is nothing, or nothing public, at this address: 404. The answer never says which of the two. */
public final class NoSuchPage extends Refused {

    public NoSuchPage() {
        super(HttpStatus.NOT_FOUND, List.of());
    }
}
