package org.foramen.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * A type or method as it stands in a source file: where, how long, how seen, and whether words stand above it. A
 * {@link Tables table} within a method does not count in its length.
 */
record Member(Path file, String name, boolean type, Set<Modifier> modifiers, boolean told, long line, long length) {

    String place() {
        return House.name(file) + ":" + line + " " + name;
    }

    boolean seenByAll() {
        return modifiers.contains(Modifier.PUBLIC);
    }

    /** All types and methods of these files, read by the JDK's own parser. */
    static List<Member> of(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            var found = new ArrayList<Member>();
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) new Reader(trees, unit, found).scan(unit, null);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final Tables tables;
        private final List<Member> found;

        Reader(Trees trees, CompilationUnitTree unit, List<Member> found) {
            this.trees = trees;
            this.unit = unit;
            this.tables = new Tables(trees.getSourcePositions(), unit);
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String name = type.getSimpleName().toString();
            add(name, true, type.getModifiers().getFlags(), type);
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                String name = method.getName().toString();
                add(name, false, method.getModifiers().getFlags(), method.getBody());
            }
            return super.visitMethod(method, nothing);
        }

        private void add(String name, boolean type, Set<Modifier> modifiers, Tree measured) {
            SourcePositions positions = trees.getSourcePositions();
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, measured));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, measured));
            boolean told = trees.getDocComment(getCurrentPath()) != null;
            Path file = Path.of(unit.getSourceFile().toUri());
            found.add(new Member(file, name, type, modifiers, told, first, last - first + 1 - tables.lines(measured)));
        }
    }
}
