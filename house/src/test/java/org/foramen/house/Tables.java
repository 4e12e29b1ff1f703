package org.foramen.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.List;

/** The switches that stand in a method as tables: every case of a type, a few lines each (decision 7). */
record Tables(SourcePositions positions, CompilationUnitTree unit) {
    private static final long LONGEST_CASE = 12;

    /** How many lines of this method are tables. */
    long lines(Tree body) {
        if (!(body instanceof BlockTree block)) return 0;
        return block.getStatements().stream()
                .filter(this::table)
                .mapToLong(this::height)
                .sum();
    }

    private boolean table(StatementTree statement) {
        List<? extends CaseTree> cases = cases(statement);
        return !cases.isEmpty() && cases.stream().allMatch(one -> height(one) <= LONGEST_CASE);
    }

    private static List<? extends CaseTree> cases(StatementTree statement) {
        if (statement instanceof SwitchTree only) return only.getCases();
        boolean answers = statement instanceof ReturnTree;
        return answers && ((ReturnTree) statement).getExpression() instanceof SwitchExpressionTree only
                ? only.getCases()
                : List.of();
    }

    private long height(Tree tree) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
        return last - first + 1;
    }
}
