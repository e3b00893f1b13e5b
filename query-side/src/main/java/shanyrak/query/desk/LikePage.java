package shanyrak.query.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.Reading;
import shanyrak.web.SignedIn;

/** The part of a form that says what else looks like what is being typed in it. */
@Controller
class LikePage {

    private final Reading reading;
    private final LikeEntries like;

    LikePage(Reading reading, LikeEntries like) {
        this.reading = reading;
        this.like = like;
    }

    @GetMapping("/desk/like")
    @Nullable
    String like(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            ServletWebRequest request) {
        return reading.read(request, LikeEntries.VIEWS, _ -> {
            model.addAttribute("like", like.of(typed, person));
            return "query/desk-parts :: like";
        });
    }
}
