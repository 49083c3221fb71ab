package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** The smallest and largest that a sum of unknowns can be, none of them negative, where some sums of them are known. */
final class Bounds {
    private static final int MOST_STEPS = 100_000;

    private final LinearConstraintSet known;

    /**
     * Unknowns of which sums are known.
     *
     * @param rows the factors of each known sum
     * @param totals what each comes to
     */
    Bounds(List<double[]> rows, List<Double> totals) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            constraints.add(new LinearConstraint(rows.get(i), Relationship.EQ, totals.get(i)));
        }
        this.known = new LinearConstraintSet(constraints);
    }

    double least(double[] factors) {
        try {
            return solve(factors, GoalType.MINIMIZE);
        } catch (UnboundedSolutionException e) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    OptionalDouble most(double[] factors) {
        try {
            return OptionalDouble.of(solve(factors, GoalType.MAXIMIZE));
        } catch (UnboundedSolutionException e) {
            return OptionalDouble.empty();
        }
    }

    private double solve(double[] factors, GoalType goal) {
        PointValuePair found = new SimplexSolver()
                .optimize(
                        new MaxIter(MOST_STEPS),
                        new LinearObjectiveFunction(factors, 0),
                        known,
                        goal,
                        new NonNegativeConstraint(true));
        return found.getValue();
    }
}
