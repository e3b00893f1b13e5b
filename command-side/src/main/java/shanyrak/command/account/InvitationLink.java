package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An invitation as it is handed on: at the host by which whoever invites came here. */
final class InvitationLink {

    private InvitationLink() {}

    static String of(String token, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/invitation/{token}")
                .buildAndExpand(token)
                .toUriString();
    }
}
