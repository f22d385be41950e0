package ua.zvit.web.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.shared.Figures;
import ua.zvit.web.shared.rest.HealthBoard;

/** The figures of this server: the JVM's, its own counts and measures, and whether what it leans on answers. */
@ApplicationScoped
public class Metrics {
    private static final String OWN = "zvit.";
    private static final String LABEL = "code";
    private static final double MILLISECONDS = 1000;

    @Inject
    HealthBoard health;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();
    private boolean bound;

    /** @return in the text format of Prometheus */
    public synchronized String text() {
        bind();
        Figures.counts().keySet().forEach(this::register);
        health.look().checks().forEach((name, healthy) -> Figures.measure("up", name, healthy ? 1 : 0));
        rows(Figures.measures());
        return registry.scrape();
    }

    private void bind() {
        if (bound) {
            return;
        }
        bound = true;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> Gauge.builder(
                        "jvm.gc.seconds", collector, gc -> gc.getCollectionTime() / MILLISECONDS)
                .tag("gc", collector.getName())
                .register(registry));
    }

    /** A counter that is known already stays as it is. */
    private void register(Figures.Name name) {
        FunctionCounter.builder(
                        OWN + name.figure(), name, counted -> Figures.counts().getOrDefault(counted, 0.0))
                .tags(tags(name))
                .register(registry);
    }

    private void rows(Map<Figures.Name, Double> measures) {
        Map<String, List<MultiGauge.Row<?>>> byFigure = new TreeMap<>();
        measures.forEach((name, value) -> byFigure.computeIfAbsent(name.figure(), fresh -> new ArrayList<>())
                .add(MultiGauge.Row.of(tags(name), value)));
        gauges.forEach((figure, gauge) -> {
            if (!byFigure.containsKey(figure)) {
                gauge.register(List.of(), true);
            }
        });
        byFigure.forEach((figure, rows) -> gauges.computeIfAbsent(
                        figure, fresh -> MultiGauge.builder(OWN + fresh).register(registry))
                .register(rows, true));
    }

    private static Tags tags(Figures.Name name) {
        return name.label().isEmpty() ? Tags.empty() : Tags.of(LABEL, name.label());
    }
}
