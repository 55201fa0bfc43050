using System;

namespace ServiceEndpoints.Shell.Editing;

internal sealed class ConsoleTerminal : ITerminal
{
    private const int UnknownWidth = 80;

    public int Width => Console.WindowWidth > 0 ? Console.WindowWidth : UnknownWidth;

    public ConsoleKeyInfo ReadKey() => Console.ReadKey(intercept: true);

    public void Write(string text) => Console.Out.Write(text);

    public void CaptureInterrupt(bool capture) => Console.TreatControlCAsInput = capture;
}
