package no.brobygger.markdown;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Notes, {@code !!! note "Title"}, as flexmark's admonition extension reads them. That one compiles a pattern for every
 * line of a page; this one first looks whether the line begins as a note does.
 */
final class NotesExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        // None: what the dialect sets is all.
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Factory());
    }

    private static final class Factory implements CustomBlockParserFactory {

        private final AdmonitionBlockParser.Factory notes = new AdmonitionBlockParser.Factory();

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Starts(options, notes.apply(options));
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Starts extends AbstractBlockParserFactory {

        private final BlockParserFactory notes;

        Starts(DataHolder options, BlockParserFactory notes) {
            super(options);
            this.notes = notes;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            char first = state.getLine().safeCharAt(state.getNextNonSpaceIndex());
            boolean mayStart = first == '!' || first == '?';
            return mayStart ? notes.tryStart(state, matchedBlockParser) : BlockStart.none();
        }
    }
}
