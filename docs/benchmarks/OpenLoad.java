import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a running dashboard: {@code BASE DATASET SECONDS [RATE]}. Requests start at their time whether or not the ones
 * before have been answered; a request's time is from when it was due to its last byte. Nine of ten are the pages as
 * they open, one of ten has one of thirty narrowings. Then one reader clicks through narrowings that are made ahead of
 * readers, and through others that are not, page by page; and a reader looks at each page before making one more choice.
 * Then a figure's cached JSON against a constant file of the program, by turns, by eight who ask without a pause.
 */
public class OpenLoad {
    private static final List<String> PAGES = List.of(
            "/", "/tjenester", "/krav", "/utvikling", "/helseregioner", "/helseregioner/sammenlign", "/tilgang",
            "/rapportering", "/referansegrupper", "/oppfolging", "/fagomrader", "/indikatorer", "/merknader", "/om");
    private static final List<String> NARROWED =
            List.of("/", "/tjenester", "/krav", "/utvikling", "/helseregioner", "/rapportering", "/referansegrupper");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public static void main(String[] arguments) throws Exception {
        String base = arguments[0];
        String dataset = "datasett=" + arguments[1];
        int seconds = Integer.parseInt(arguments[2]);
        int rate = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 50;
        for (int run = 1; run <= 3; run++) {
            open(run, base, dataset, seconds, rate);
        }
        clicks("made ahead", base, dataset, List.of("region.", "ar."));
        clicks("not made ahead", base, dataset, List.of("storrelse.", "funksjonstid."));
        reading(base, dataset, 5);
        for (int run = 1; run <= 3; run++) {
            double json = closed(base + "/indikatorer/fte_total.json?" + dataset);
            double constant = closed(base + constant(base));
            System.out.printf("run %d: cached JSON %.0f/s, constant file %.0f/s, ratio %.2f%n", run, json, constant, json / constant);
        }
        System.exit(0);
    }

    /** The program's own style sheet for print, whose path names its content. */
    private static String constant(String base) throws Exception {
        String page = CLIENT.send(request(base + "/"), BodyHandlers.ofString()).body();
        Matcher link = Pattern.compile("/static/[^\"]+/print\\.css").matcher(page);
        if (!link.find()) {
            throw new IllegalStateException("The front page links no style sheet for print");
        }
        return link.group();
    }

    private static List<String> narrowings() {
        List<String> all = new ArrayList<>();
        for (String region : List.of("nord", "midt", "vest", "sor_ost")) {
            all.add("region." + region);
            for (int year = 2019; year <= 2022; year++) {
                all.add("region." + region + "~ar." + year);
            }
        }
        for (String kind : List.of("national_treatment_service", "national_competence_service")) {
            all.add("type." + kind);
            for (int year = 2019; year <= 2022; year++) {
                all.add("type." + kind + "~ar." + year);
            }
        }
        return all;
    }

    /** Each page of each narrowing for the first time, one after the other; two choices at once. */
    private static List<List<String>> offered(String base, String dataset, List<String> ways) throws Exception {
        String front = CLIENT.send(request(base + "/?" + dataset), BodyHandlers.ofString()).body();
        List<List<String>> values = new ArrayList<>();
        for (String way : ways) {
            String name = way.substring(0, way.length() - 1);
            Matcher select = Pattern.compile("(?s)<select[^>]*name=\"" + name + "\".*?</select>").matcher(front);
            if (!select.find()) {
                throw new IllegalStateException("The front page offers no " + name);
            }
            Matcher option = Pattern.compile("<option value=\"([^\"]+)\"").matcher(select.group());
            List<String> found = new ArrayList<>();
            while (option.find()) {
                found.add(way + option.group(1));
            }
            values.add(found);
        }
        return values;
    }

    private static void clicks(String what, String base, String dataset, List<String> ways) throws Exception {
        List<List<String>> values = offered(base, dataset, ways);
        List<long[]> times = new ArrayList<>();
        for (String first : values.get(0)) {
            for (String second : values.get(1)) {
                for (String page : NARROWED) {
                    long start = System.nanoTime();
                    send(base + page + "?" + dataset + "&utvalg=" + first + "~" + second);
                    times.add(new long[] {System.nanoTime() - start, 1});
                }
            }
        }
        System.out.printf("clicks, %s: %d, ms %s%n", what, times.size(), spread(times, -1));
    }

    /** One reader who looks at each page for some seconds, and then makes one more choice. */
    private static void reading(String base, String dataset, int seconds) throws Exception {
        List<List<String>> values = offered(base, dataset, List.of("region.", "storrelse.", "funksjonstid."));
        Random random = new Random(7);
        List<long[]> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (String page : NARROWED) {
                String chosen = "";
                send(base + page + "?" + dataset);
                for (List<String> choices : values) {
                    Thread.sleep(seconds * 1000L);
                    chosen += (chosen.isEmpty() ? "" : "~") + choices.get(random.nextInt(choices.size()));
                    long start = System.nanoTime();
                    send(base + page + "?" + dataset + "&utvalg=" + chosen);
                    times.add(new long[] {System.nanoTime() - start, 1});
                }
            }
        }
        System.out.printf("clicks, one more choice after %d s: %d, ms %s%n", seconds, times.size(), spread(times, -1));
    }

    private static void send(String address) throws Exception {
        int code = CLIENT.send(request(address), BodyHandlers.ofByteArray()).statusCode();
        if (code != 200) {
            throw new IllegalStateException(code + " " + address);
        }
    }

    private static void open(int run, String base, String dataset, int seconds, int rate) throws Exception {
        Random random = new Random(run);
        List<String> narrowings = narrowings();
        ConcurrentLinkedQueue<long[]> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(200);
        long start = System.nanoTime();
        int count = seconds * rate;
        for (int i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / rate;
            boolean isNarrowed = random.nextInt(10) == 0;
            String address = isNarrowed
                    ? base + NARROWED.get(random.nextInt(NARROWED.size())) + "?" + dataset + "&utvalg="
                            + narrowings.get(random.nextInt(narrowings.size()))
                    : base + PAGES.get(random.nextInt(PAGES.size())) + "?" + dataset;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            threads.submit(() -> {
                try {
                    int code = CLIENT.send(request(address), BodyHandlers.ofByteArray()).statusCode();
                    if (code != 200) {
                        failed.incrementAndGet();
                        System.out.println(code + " " + address);
                    }
                } catch (Exception e) {
                    failed.incrementAndGet();
                    System.out.println(e + " " + address);
                }
                times.add(new long[] {System.nanoTime() - due, isNarrowed ? 1 : 0});
            });
        }
        threads.shutdown();
        threads.awaitTermination(60, TimeUnit.SECONDS);
        System.out.printf("run %d: %d requests, %d failed; ms: all %s; as they open %s; narrowed %s%n", run, count, failed.get(),
                spread(times, -1), spread(times, 0), spread(times, 1));
    }

    private static String spread(Iterable<long[]> times, int kind) {
        List<Long> chosen = new ArrayList<>();
        times.forEach(time -> {
            if (kind < 0 || time[1] == kind) {
                chosen.add(time[0]);
            }
        });
        long[] sorted = chosen.stream().mapToLong(Long::longValue).sorted().toArray();
        StringBuilder text = new StringBuilder();
        for (double part : new double[] {0.5, 0.95, 0.99, 1}) {
            int place = Math.max(0, (int) Math.ceil(part * sorted.length) - 1);
            text.append(String.format("p%.0f %.0f ", part * 100, sorted[place] / 1e6));
        }
        return text.toString().strip();
    }

    private static double closed(String address) throws Exception {
        int askers = 8;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        AtomicInteger answered = new AtomicInteger();
        Thread[] threads = new Thread[askers];
        for (int i = 0; i < askers; i++) {
            threads[i] = new Thread(() -> {
                try {
                    while (System.nanoTime() < until) {
                        if (CLIENT.send(request(address), BodyHandlers.ofByteArray()).statusCode() != 200) {
                            throw new IllegalStateException(address);
                        }
                        answered.incrementAndGet();
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        Arrays.stream(threads).forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return answered.get() / 5.0;
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build();
    }
}
