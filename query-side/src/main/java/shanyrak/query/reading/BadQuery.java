package shanyrak.query.reading;

import java.util.List;
import org.springframework.http.HttpStatus;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** The question itself cannot be understood: 400, naming each parameter. */
public final class BadQuery extends Refused {

    public BadQuery(List<BrokenRule> rules) {
        super(HttpStatus.BAD_REQUEST, rules);
    }
}
