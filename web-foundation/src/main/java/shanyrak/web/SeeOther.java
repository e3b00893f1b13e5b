package shanyrak.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads once it has been taken: 303, so that going back never sends it twice. */
public final class SeeOther {

    private SeeOther() {}

    /** @param path of this application, beginning with a slash */
    public static ModelAndView to(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }
}
