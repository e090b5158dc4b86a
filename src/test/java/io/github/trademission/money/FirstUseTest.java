package io.github.trademission.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trademission.json.MissionJson;
import io.github.trademission.metrics.Results;
import io.github.trademission.model.Mission;
import io.github.trademission.model.OutcomeKind;
import io.github.trademission.money.text.KoreanMoneyFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The library works on whatever thread it is first used, and so does JavaMoney after it. Each case loads library, Moneta and JavaMoney
 * anew, as an application server does for an application.
 */
class FirstUseTest {
    /** The context class loader of the thread that uses the library first. */
    enum Context {
        NONE {
            @Override
            @Nullable
            ClassLoader loader() {
                return null;
            }
        },
        PLATFORM {
            @Override
            ClassLoader loader() {
                return ClassLoader.getPlatformClassLoader();
            }
        },
        FOREIGN {
            @Override
            ClassLoader loader() {
                return new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
            }
        };

        abstract @Nullable ClassLoader loader();
    }

    /** What an application does with amounts: constants, currencies, sums, a document, Korean text. */
    public static final class Everything implements Callable<String> {
        /** Created by its name. */
        public Everything() {}

        @Override
        public String call() throws IOException {
            Mission mission = MissionJson.read(Path.of("docs/examples/namdong-cis-2019.json"));
            return String.join(
                    "; ",
                    Amounts.currency("EUR").getCurrencyCode(),
                    Amounts.text(Amounts.of(1, "USD").add(Amounts.of("2.50", "USD"))),
                    Results.of(mission)
                            .summary()
                            .figure(OutcomeKind.CONSULTATION)
                            .amount("USD")
                            .toString(),
                    KoreanMoneyFormat.of().format(Amounts.of(32_340_000, "USD")));
        }
    }

    /** What others do with JavaMoney. */
    public static final class Others implements Callable<String> {
        /** Created by its name. */
        public Others() {}

        @Override
        public String call() {
            return String.join(
                    "; ",
                    Monetary.getCurrency("USD").getCurrencyCode(),
                    Monetary.getDefaultRounding().getRoundingContext().getRoundingName(),
                    javax.money.format.MonetaryFormats.getAmountFormat("trademission.korean")
                            .format(Monetary.getDefaultAmountFactory()
                                    .setCurrency("USD")
                                    .setNumber(5)
                                    .create()));
        }
    }

    private static final String EXPECTED = "EUR; USD 3.50; USD 32340000.00; 3,234만 달러";

    /** The class path of the tests, loaded anew. */
    private static ClassLoader application() {
        URL[] urls = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(FirstUseTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String run(ClassLoader application, @Nullable ClassLoader context, Class<?> what) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> (String) ((Callable<?>)
                        application.loadClass(what.getName()).getConstructor().newInstance())
                .call());
        Thread thread = new Thread(task);
        thread.setContextClassLoader(context);
        thread.start();
        return task.get();
    }

    @ParameterizedTest
    @EnumSource
    void worksAndLeavesJavaMoneyToOthers(Context first) throws Exception {
        ClassLoader application = application();
        assertThat(run(application, first.loader(), Everything.class)).isEqualTo(EXPECTED);
        assertThat(run(application, application, Others.class))
                .startsWith("USD; ")
                .endsWith("; 5달러");
        assertThat(run(application, first.loader(), Everything.class)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void worksAfterJavaMoneyHasFoundNothing(Context first) throws Exception {
        ClassLoader application = application();
        assertThat(broken(application, first.loader())).isTrue();
        assertThat(run(application, application, Everything.class)).isEqualTo(EXPECTED);
    }

    /** Whether JavaMoney fails under a loader that does not see its services. */
    private static boolean broken(ClassLoader application, @Nullable ClassLoader context) throws Exception {
        try {
            run(application, context, Others.class);
            return false;
        } catch (java.util.concurrent.ExecutionException failed) {
            return failed.getCause() != null;
        }
    }

    @Test
    void worksInTwoLoadersAtOnce() throws Exception {
        CountDownLatch ready = new CountDownLatch(2);
        List<FutureTask<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ClassLoader application = application();
            FutureTask<String> task = new FutureTask<>(() -> {
                ready.countDown();
                ready.await();
                return run(application, ClassLoader.getPlatformClassLoader(), Everything.class);
            });
            tasks.add(task);
            new Thread(task).start();
        }
        for (FutureTask<String> task : tasks) {
            assertThat(task.get()).isEqualTo(EXPECTED);
        }
    }

    @Test
    void nothingIsSaidOnStandardError() throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            run(application(), ClassLoader.getPlatformClassLoader(), Everything.class);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
