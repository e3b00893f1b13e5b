package shanyrak.web;

import java.util.Optional;

/** Tells who holds a token. Only hashes of tokens are ever looked up. */
public interface Recognition {

    /** Whose session this is, unless it has ended, was idle for too long, or the account is frozen. */
    Optional<SignedIn> bySession(TokenHash token);

    /** Whose API token this is, unless it was revoked or the account is frozen. */
    Optional<SignedIn> byApiToken(TokenHash token);
}
