package shanyrak.query.platform;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Rebuilds the views that {@code shanyrak.rebuild} names, while no other copy of the query side runs. */
@Component
class RebuildAtStart implements ApplicationRunner {

    private final Views views;
    private final List<String> wanted;

    RebuildAtStart(Views views, @Value("${shanyrak.rebuild:}") List<String> wanted) {
        this.views = views;
        this.wanted = List.copyOf(wanted);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (String view : wanted) {
            if (!views.names().contains(view)) {
                throw new IllegalArgumentException(
                        "shanyrak.rebuild: there is no view “" + view + "”, only " + String.join(", ", views.names()));
            }
        }
        wanted.forEach(views::rebuild);
    }
}
