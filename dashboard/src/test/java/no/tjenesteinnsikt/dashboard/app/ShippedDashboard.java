package no.tjenesteinnsikt.dashboard.app;

/** Gives tests that only look the one dashboard on the shipped facts. */
public final class ShippedDashboard extends SharedDashboard {
    public ShippedDashboard() {
        super(RunningDashboard::ofShippedFacts);
    }
}
