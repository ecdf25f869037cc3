package no.brobygger.guard;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Methods, constructors and initialisers that are too long to be read at once, as the compiler itself sees them. */
final class MethodLength {

    private static final int LONGEST = 40;

    private MethodLength() {}

    static List<Offence> tooLong(List<RepositoryFile> files) {
        List<Offence> offences = new ArrayList<>();
        List<Source> sources =
                files.stream().filter(RepositoryFile::isJava).map(Source::new).toList();
        if (sources.isEmpty()) {
            return offences;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> {}, null, null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(unit, positions, offences).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return offences;
    }

    /** A file as the compiler wants it. */
    private static final class Source extends SimpleJavaFileObject {

        private final RepositoryFile file;

        Source(RepositoryFile file) {
            super(URI.create("string:/" + file.path()), JavaFileObject.Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Offence> offences;

        Scanner(CompilationUnitTree unit, SourcePositions positions, List<Offence> offences) {
            this.unit = unit;
            this.positions = positions;
            this.offences = offences;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            measure(method, method.getName().toString());
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            for (Tree member : type.getMembers()) {
                if (member instanceof BlockTree) {
                    measure(member, "initialiser");
                }
            }
            return super.visitClass(type, nothing);
        }

        private void measure(Tree tree, String name) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            long length = last - first + 1;
            if (length > LONGEST) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                String message = "'" + name + "' has " + length + " lines, at most " + LONGEST + ": split it";
                offences.add(new Offence(path, (int) first, message));
            }
        }
    }
}
