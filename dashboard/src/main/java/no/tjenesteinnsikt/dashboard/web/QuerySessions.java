package no.tjenesteinnsikt.dashboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService;
import no.tjenesteinnsikt.dashboard.sandbox.SqlSession;
import org.jspecify.annotations.Nullable;

/**
 * One session for each browser, known by a cookie that says nothing else. Who has none yet gets one, and a session of
 * this answer only, so that a client that keeps no cookies keeps no process either.
 */
final class QuerySessions implements AutoCloseable {
    private static final String COOKIE = "sporring";
    private static final int RANDOM_BYTES = 16;
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final int MOST = 200;

    private final SqlService service;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, SqlSession> sessions = Caffeine.newBuilder()
            .expireAfterAccess(IDLE)
            .maximumSize(MOST)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .<String, SqlSession>removalListener((id, session, cause) -> {
                if (session != null) {
                    session.close();
                }
            })
            .build();

    QuerySessions(SqlService service) {
        this.service = service;
    }

    /** Does something in the session of who asks. */
    <A> A with(Context context, Work<A> work) throws java.io.IOException {
        String id = context.cookie(COOKIE);
        if (isId(id)) {
            return work.in(sessions.get(id, missing -> service.open()));
        }
        context.cookie(cookie());
        try (SqlSession session = service.open()) {
            return work.in(session);
        }
    }

    /** The session of who asks, where there is one. */
    Optional<SqlSession> of(Context context) {
        String id = context.cookie(COOKIE);
        return isId(id) ? Optional.ofNullable(sessions.getIfPresent(id)) : Optional.empty();
    }

    /** What is done in a session. */
    interface Work<A> {
        A in(SqlSession session) throws java.io.IOException;
    }

    private Cookie cookie() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        Cookie cookie = new Cookie(COOKIE, HexFormat.of().formatHex(bytes));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        return cookie;
    }

    private static boolean isId(@Nullable String id) {
        return id != null && id.matches("[0-9a-f]{32}");
    }

    @Override
    public void close() {
        sessions.invalidateAll();
        service.close();
    }
}
