package org.rasti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasti.account.Actor;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForAdmins;
import org.rasti.account.ForCheckers;
import org.rasti.account.ForDesk;
import org.rasti.account.ForEditors;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.ForEveryone;
import org.rasti.account.ForStaff;
import org.rasti.account.ForStaffAndSystem;
import org.rasti.account.ForSystem;
import org.rasti.ledger.Ledger;
import org.rasti.ledger.LedgerQueries;
import org.rasti.statement.StatementMoves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Who may call what. The list of all service methods stands in service-access.txt: whoever adds one or opens one up
 * changes that file too, where it is seen.
 */
@BackendTest
class ServiceAccessTest {

    /** Called inside services only, within their transaction and after their check. */
    private static final Set<Class<?>> INSIDE =
            Set.of(Ledger.class, LedgerQueries.class, StatementMoves.class, CurrentActor.class);

    private static final Map<Class<?>, Set<String>> ALLOWED = Map.of(
            ForEveryone.class, Set.of("CHECKER", "EDITOR", "ADMIN", "SYSTEM", "NONE"),
            ForStaff.class, Set.of("CHECKER", "EDITOR", "ADMIN"),
            ForStaffAndSystem.class, Set.of("CHECKER", "EDITOR", "ADMIN", "SYSTEM"),
            ForDesk.class, Set.of("CHECKER", "EDITOR"),
            ForCheckers.class, Set.of("CHECKER"),
            ForEditors.class, Set.of("EDITOR"),
            ForEditorsAndAdmins.class, Set.of("EDITOR", "ADMIN"),
            ForAdmins.class, Set.of("ADMIN"),
            ForSystem.class, Set.of("SYSTEM"));

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void leaveNobodySignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("service-access.txt"))) {
            var agreed = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();

            assertThat(lines()).containsExactlyElementsOf(agreed);
        }
    }

    private static List<String> lines() {
        return methods().map(ServiceAccessTest::line).sorted().toList();
    }

    private static String line(Method method) {
        var parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(joining(", "));
        return "%s.%s(%s) %s"
                .formatted(
                        method.getDeclaringClass().getName().substring("org.rasti.".length()),
                        method.getName(),
                        parameters,
                        access(method).map(Class::getSimpleName).orElse("says nothing"));
    }

    private static Optional<Class<?>> access(Method method) {
        return Arrays.stream(method.getAnnotations())
                .<Class<?>>map(annotation -> annotation.annotationType())
                .filter(ALLOWED::containsKey)
                .findFirst();
    }

    /** Every public method of every public component of a feature. */
    private static Stream<Method> methods() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                (reader, factory) -> reader.getAnnotationMetadata().isAnnotated(Component.class.getName()));
        return scanner.findCandidateComponents("org.rasti").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> is(type.getModifiers(), Modifier.PUBLIC) && !INSIDE.contains(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> is(method.getModifiers(), Modifier.PUBLIC)
                        && !is(method.getModifiers(), Modifier.STATIC)
                        && !method.isSynthetic());
    }

    private static boolean is(int modifiers, int wanted) {
        return (modifiers & wanted) != 0;
    }

    static Stream<Arguments> guarded() {
        return methods()
                .filter(method -> !access(method).equals(Optional.of(ForEveryone.class)))
                .map(method -> Arguments.of(method, line(method)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("guarded")
    void nobodyCallsItUnasked(Method method, String line) {
        assertThat(call(method, null)).as(line).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(call(method, anonymous())).as(line).isInstanceOf(AccessDeniedException.class);
        for (var role : List.of("NONE", "CHECKER", "EDITOR", "ADMIN", "SYSTEM")) {
            if (!ALLOWED.getOrDefault(access(method).orElseThrow(), Set.of()).contains(role)) {
                assertThat(call(method, as(role))).as("%s by %s", line, role).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    /** What comes of calling it with nothing in its arguments: the door stands before them. */
    private Throwable call(Method method, @Nullable Authentication caller) {
        SecurityContextHolder.setContext(new SecurityContextImpl(caller));
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(ServiceAccessTest::nothing)
                .toArray();
        return catchThrowable(() -> {
            try {
                method.invoke(context.getBean(method.getDeclaringClass()), arguments);
            } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
            }
        });
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    private static Authentication anonymous() {
        return new AnonymousAuthenticationToken(
                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static Authentication as(String role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                Actor.SYSTEM, null, AuthorityUtils.createAuthorityList("ROLE_" + role));
    }
}
