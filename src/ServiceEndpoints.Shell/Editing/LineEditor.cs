using System;
using System.Management.Automation;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>Reads a line with the keys that people expect of a PowerShell prompt.</summary>
internal sealed class LineEditor : ILineSource
{
    private readonly ITerminal _terminal;
    private readonly LineHistory _history = new();
    private readonly CompletionCycle _completion;
    private readonly LineView _view;

    public LineEditor(ITerminal terminal, Func<string, int, CommandCompletion> complete)
    {
        _terminal = terminal;
        _completion = new CompletionCycle(complete);
        _view = new LineView(terminal);
    }

    private enum Outcome
    {
        GoOn,
        Entered,
        Discarded,
        Ended,
    }

    public string? ReadLine(string prompt)
    {
        _terminal.CaptureInterrupt(true);
        try
        {
            return Edit(prompt);
        }
        finally
        {
            _terminal.CaptureInterrupt(false);
        }
    }

    private string? Edit(string prompt)
    {
        LineBuffer line = new();
        _view.Begin(prompt);
        _view.Draw(line);
        while (true)
        {
            switch (Press(_terminal.ReadKey(), line))
            {
                case Outcome.Entered:
                    _view.Finish(line);
                    _history.Add(line.Text);
                    return line.Text;
                case Outcome.Discarded:
                    _view.Finish(line, "^C");
                    line.Set("");
                    _view.Begin(prompt);
                    break;
                case Outcome.Ended:
                    _view.Finish(line);
                    return null;
                default:
                    break;
            }

            _view.Draw(line);
        }
    }

    private Outcome Press(ConsoleKeyInfo key, LineBuffer line)
    {
        if (key.Key == ConsoleKey.Tab)
        {
            _completion.Step(line, key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1);
            return Outcome.GoOn;
        }

        _completion.End();
        return key.Modifiers.HasFlag(ConsoleModifiers.Control) ? PressControl(key, line) : PressPlain(key, line);
    }

    private Outcome PressPlain(ConsoleKeyInfo key, LineBuffer line)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                return Outcome.Entered;
            case ConsoleKey.Escape:
                line.Set("");
                break;
            case ConsoleKey.UpArrow:
                line.Set(_history.Previous(line.Text));
                break;
            case ConsoleKey.DownArrow:
                line.Set(_history.Next(line.Text));
                break;
            case ConsoleKey.LeftArrow:
                line.Move(-1);
                break;
            case ConsoleKey.RightArrow:
                line.Move(1);
                break;
            case ConsoleKey.Home:
                line.MoveTo(0);
                break;
            case ConsoleKey.End:
                line.MoveTo(line.Text.Length);
                break;
            case ConsoleKey.Backspace:
                line.DeleteTo(line.Cursor - 1);
                break;
            case ConsoleKey.Delete:
                line.DeleteTo(line.Cursor + 1);
                break;
            default:
                InsertText(key, line);
                break;
        }

        return Outcome.GoOn;
    }

    private Outcome PressControl(ConsoleKeyInfo key, LineBuffer line)
    {
        switch (key.Key)
        {
            case ConsoleKey.C:
                return Outcome.Discarded;
            case ConsoleKey.D when line.Text.Length == 0:
                return Outcome.Ended;
            case ConsoleKey.A:
                line.MoveTo(0);
                break;
            case ConsoleKey.E:
                line.MoveTo(line.Text.Length);
                break;
            case ConsoleKey.U:
                line.DeleteTo(0);
                break;
            case ConsoleKey.K:
                line.DeleteTo(line.Text.Length);
                break;
            case ConsoleKey.W or ConsoleKey.Backspace:
                line.DeleteTo(line.WordLeft());
                break;
            case ConsoleKey.LeftArrow:
                line.MoveTo(line.WordLeft());
                break;
            case ConsoleKey.RightArrow:
                line.MoveTo(line.WordRight());
                break;
            case ConsoleKey.L:
                _view.ClearScreen();
                break;
            default:
                // AltGr arrives as Control and Alt, and makes letters on many keyboards.
                InsertText(key, line);
                break;
        }

        return Outcome.GoOn;
    }

    private static void InsertText(ConsoleKeyInfo key, LineBuffer line)
    {
        if (!char.IsControl(key.KeyChar))
        {
            line.Insert(key.KeyChar);
        }
    }
}
