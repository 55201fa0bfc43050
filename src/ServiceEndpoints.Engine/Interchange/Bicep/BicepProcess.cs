using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>One run of the compiler, bounded in time and in what it prints.</summary>
/// <param name="Output">What it printed as its result.</param>
/// <param name="Errors">What it said about it.</param>
internal sealed record BicepProcess(ProcessOutcome Outcome, int ExitCode, byte[] Output, string Errors)
{
    private const int PauseMilliseconds = 100;
    private const int MostErrorBytes = 1024 * 1024;

    // Colours would stand between the words that are read.
    private const string ColoursAnyway = "DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION";

    /// <param name="program">The path of the program, which no shell sees; nor does one see the arguments.</param>
    /// <param name="watch">Ends it when the import is called off.</param>
    public static BicepProcess Run(
        string program, IEnumerable<string> arguments, TimeSpan timeLimit, ImportWatch watch)
    {
        ProcessStartInfo info = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        info.Environment.Remove(ColoursAnyway);
        using Process process = new() { StartInfo = info };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new(ProcessOutcome.NotStarted, 0, [], "");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(watch.Cancellation);
        limit.CancelAfter(timeLimit);
        bool isOver = false;
        try
        {
            BicepProcess result = Finished(process, limit, watch);
            isOver = result.Outcome == ProcessOutcome.Exited;
            return result;
        }
        finally
        {
            if (!isOver)
            {
                Kill(process);
            }
        }
    }

    private static BicepProcess Finished(Process process, CancellationTokenSource limit, ImportWatch watch)
    {
        process.StandardInput.Close();
        BoundedOutput output = new(process.StandardOutput.BaseStream, JsonLimits.Default.MaxBytes, limit);
        BoundedOutput errors = new(process.StandardError.BaseStream, MostErrorBytes, limit);
        try
        {
            // A stream may stay open for longer than the program runs, and then reading it cannot be called off.
            Task work = Task.WhenAll(output.ReadAsync(), errors.ReadAsync(), process.WaitForExitAsync(limit.Token))
                .WaitAsync(limit.Token);
            // Who is told how far the import is may be told on this thread alone.
            while (Task.WaitAny([work], PauseMilliseconds, CancellationToken.None) < 0)
            {
                watch.Beat();
            }

            work.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!watch.Cancellation.IsCancellationRequested)
        {
            return new(
                output.IsTooMuch || errors.IsTooMuch ? ProcessOutcome.TooMuchOutput : ProcessOutcome.TooSlow, 0, [], "");
        }

        return new(ProcessOutcome.Exited, process.ExitCode, output.Bytes, Encoding.UTF8.GetString(errors.Bytes));
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself meanwhile, or a part of it did.
        }
    }

    /// <summary>What one stream gives, up to a limit; more than that ends the run.</summary>
    private sealed class BoundedOutput(Stream stream, int most, CancellationTokenSource run)
    {
        private readonly ArrayBufferWriter<byte> _read = new();

        public bool IsTooMuch { get; private set; }

        public byte[] Bytes => _read.WrittenSpan.ToArray();

        public async Task ReadAsync()
        {
            byte[] buffer = new byte[64 * 1024];
            while (await stream.ReadAsync(buffer, run.Token).ConfigureAwait(false) is > 0 and int count)
            {
                if (_read.WrittenCount + count > most)
                {
                    IsTooMuch = true;
                    await run.CancelAsync().ConfigureAwait(false);
                    return;
                }

                _read.Write(buffer.AsSpan(0, count));
            }
        }
    }
}

/// <summary>How a run ended.</summary>
internal enum ProcessOutcome
{
    Exited,
    NotStarted,
    TooSlow,
    TooMuchOutput,
}
