using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Management.Automation;
using ServiceEndpoints.Shell.Editing;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Shell;

public sealed class LineEditorTests
{
    private readonly ScriptedTerminal _terminal = new();

    [Fact]
    public void Inserts_and_deletes_at_the_cursor()
    {
        _terminal.Type("abc").Press(ConsoleKey.LeftArrow).Type("X").Press(ConsoleKey.Home)
            .Press(ConsoleKey.Delete).Press(ConsoleKey.Enter);

        Assert.Equal("bXc", Editor().ReadLine("> "));
    }

    [Fact]
    public void Walks_through_earlier_lines_and_back_to_the_unfinished_one()
    {
        LineEditor editor = Editor();
        _terminal.Type("one").Press(ConsoleKey.Enter).Type("two").Press(ConsoleKey.Enter);
        editor.ReadLine("> ");
        editor.ReadLine("> ");

        _terminal.Type("un").Press(ConsoleKey.UpArrow).Press(ConsoleKey.UpArrow).Press(ConsoleKey.DownArrow)
            .Press(ConsoleKey.DownArrow).Press(ConsoleKey.Enter);

        Assert.Equal("un", editor.ReadLine("> "));
    }

    [Fact]
    public void Tab_goes_round_the_completions()
    {
        _terminal.Type("Get x").Press(ConsoleKey.Tab).Press(ConsoleKey.Tab).Press(ConsoleKey.Tab)
            .Press(ConsoleKey.Enter);

        Assert.Equal("Get first", Editor("first", "second").ReadLine("> "));
    }

    [Fact]
    public void Shift_and_Tab_go_back()
    {
        _terminal.Type("Get x").Press(ConsoleKey.Tab).Press(ConsoleKey.Tab, ConsoleModifiers.Shift)
            .Press(ConsoleKey.Enter);

        Assert.Equal("Get second", Editor("first", "second").ReadLine("> "));
    }

    [Fact]
    public void Control_and_C_start_the_line_anew()
    {
        _terminal.Type("wrong").Press(ConsoleKey.C, ConsoleModifiers.Control).Type("right").Press(ConsoleKey.Enter);

        Assert.Equal("right", Editor().ReadLine("> "));
    }

    [Fact]
    public void Control_and_D_end_an_empty_line_only()
    {
        _terminal.Type("a").Press(ConsoleKey.D, ConsoleModifiers.Control).Press(ConsoleKey.Backspace)
            .Press(ConsoleKey.D, ConsoleModifiers.Control);

        Assert.Null(Editor().ReadLine("> "));
    }

    [Fact]
    public void Deletes_by_word()
    {
        _terminal.Type("Get-Sim Topology").Press(ConsoleKey.W, ConsoleModifiers.Control).Press(ConsoleKey.Enter);

        Assert.Equal("Get-Sim ", Editor().ReadLine("> "));
    }

    private LineEditor Editor(params string[] completions) => new(_terminal, (text, cursor) =>
    {
        Collection<CompletionResult> matches = [];
        foreach (string completion in completions)
        {
            matches.Add(new CompletionResult(completion));
        }

        int start = text.LastIndexOf(' ') + 1;
        return new CommandCompletion(matches, -1, start, cursor - start);
    });

    private sealed class ScriptedTerminal : ITerminal
    {
        private readonly Queue<ConsoleKeyInfo> _keys = [];

        public int Width => 20;

        public ScriptedTerminal Type(string text)
        {
            foreach (char letter in text)
            {
                _keys.Enqueue(new ConsoleKeyInfo(letter, ConsoleKey.None, false, false, false));
            }

            return this;
        }

        public ScriptedTerminal Press(ConsoleKey key, ConsoleModifiers modifiers = default)
        {
            _keys.Enqueue(new ConsoleKeyInfo(
                '\0',
                key,
                modifiers.HasFlag(ConsoleModifiers.Shift),
                modifiers.HasFlag(ConsoleModifiers.Alt),
                modifiers.HasFlag(ConsoleModifiers.Control)));
            return this;
        }

        public ConsoleKeyInfo ReadKey() => _keys.Dequeue();

        public void Write(string text)
        {
        }

        public void CaptureInterrupt(bool capture)
        {
        }
    }
}
