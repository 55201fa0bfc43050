using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.MemoryMappedFiles;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Fuzz.Mutation;
using ServiceEndpoints.Fuzz.Readers;

namespace ServiceEndpoints.Fuzz.Judging;

/// <summary>
/// Many cases of one reader, on a thread with no more stack than any has, under the eyes of another that ends the run
/// when a case does not end. Its number is kept in a file, for the case that takes the process with it.
/// </summary>
internal sealed class FuzzRun : IDisposable
{
    private const int StackBytes = 1024 * 1024;
    private const int MostKinds = 20;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    private readonly Reader _reader;
    private readonly ConcurrentDictionary<string, Failure> _failures = [];
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _last;
    private long _number;
    private long _startedAt;
    private volatile bool _isOver;

    public FuzzRun(Reader reader)
    {
        _reader = reader;
        _path = Path.Combine(Path.GetTempPath(), $"fuzz-{reader.Name}-{Environment.ProcessId}.last");
        _file = MemoryMappedFile.CreateFromFile(_path, FileMode.Create, null, sizeof(long));
        _last = _file.CreateViewAccessor();
    }

    /// <returns>One failure of each kind, with as little input as shows it.</returns>
    public IReadOnlyList<Failure> Cases(long first, long count)
    {
        Thread worker = new(() => Work(first, count), StackBytes) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Volatile.Read(ref _startedAt) is var start and > 0 && Stopwatch.GetElapsedTime(start) > s_longest)
            {
                long number = Volatile.Read(ref _number);
                _isOver = true;
                _failures["time"] = new(_reader.Name, number, $"does not end in {s_longest}", Input(number));
                break;
            }
        }

        return [.. _failures.Values.Select(Reduced)];
    }

    public void Dispose()
    {
        _last.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private byte[] Input(long number) => Mutant.Make(_reader.Seeds, _reader.Name, number);

    private void Work(long first, long count)
    {
        for (long number = first; number < first + count && !_isOver && _failures.Count < MostKinds; number++)
        {
            byte[] input = Input(number);
            _last.Write(0, number);
            Volatile.Write(ref _number, number);
            Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
            string? fault = Trial.Fault(_reader, input);
            Volatile.Write(ref _startedAt, 0);
            if (fault is not null)
            {
                Failure failure = new(_reader.Name, number, fault, input);
                _failures.TryAdd(failure.Kind, failure);
            }
        }
    }

    private Failure Reduced(Failure failure) => failure.What.StartsWith("does not end", StringComparison.Ordinal)
        ? failure
        : failure with
        {
            Input = Reduction.Reduce(
                failure.Input,
                shorter => Trial.Fault(_reader, shorter) is { } fault && (failure with { What = fault }).Kind == failure.Kind),
        };
}
