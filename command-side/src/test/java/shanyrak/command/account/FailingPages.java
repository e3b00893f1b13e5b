package shanyrak.command.account;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something of ours that goes wrong, with a message that must not come out. */
@RestController
class FailingPages {

    static final String SECRET = "the words that someone sent";

    @GetMapping("/setup/failing/page")
    String fail() {
        throw new IllegalStateException(SECRET);
    }
}
