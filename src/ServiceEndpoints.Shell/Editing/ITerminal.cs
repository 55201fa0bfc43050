using System;

namespace ServiceEndpoints.Shell.Editing;

/// <summary>What line editing needs of a terminal that understands ANSI control sequences.</summary>
internal interface ITerminal
{
    int Width { get; }

    ConsoleKeyInfo ReadKey();

    void Write(string text);

    /// <summary>Whether Ctrl+C arrives as a key, as it must while a line is edited.</summary>
    void CaptureInterrupt(bool capture);
}
