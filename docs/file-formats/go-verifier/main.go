// Verifies what Contact Warden writes about its audit log. Made from
// docs/file-formats/audit-log.md alone, with Go's transparency log packages and none of Contact
// Warden's code.
//
//	verify export DIR KEY                    every line of events.jsonl, against checkpoint.txt
//	verify part DIR KEY                      the same of an archive, whatever comes before it
//	verify inclusion PROOF KEY               one event; prints it
//	verify consistency PROOF CHECKPOINT KEY  that the log only grew since that checkpoint
//
// KEY is a file with a verifier key, from somebody that you trust.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const longestEvent = 64 * 1024

type checkpoint struct {
	size int64
	root tlog.Hash
}

// openCheckpoint reads a signed note's three lines, which that key must have signed.
func openCheckpoint(text []byte, keyFile string) (checkpoint, error) {
	var read checkpoint
	key, err := os.ReadFile(keyFile)
	if err != nil {
		return read, err
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(string(key)))
	if err != nil {
		return read, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return read, fmt.Errorf("checkpoint: %w", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return read, errors.New("checkpoint: not of this log")
	}
	if read.size, err = strconv.ParseInt(lines[1], 10, 64); err != nil || read.size < 0 {
		return read, errors.New("checkpoint: no size")
	}
	if read.root, err = tlog.ParseHash(lines[2]); err != nil {
		return read, fmt.Errorf("checkpoint: %w", err)
	}
	return read, nil
}

// archive is what an export has of events that come before it: how many, their root, and which of
// the events that follow say so.
type archive struct {
	size  int64
	root  string
	named []int64
}

// look takes an event's word for it, and takes it back where nobody had signed that event.
func (a *archive) look(line []byte, seq int64) {
	var event struct {
		Action  string           `json:"action"`
		Source  string           `json:"source"`
		Counts  map[string]int64 `json:"counts"`
		Details struct {
			Root string `json:"root"`
		} `json:"details"`
	}
	if json.Unmarshal(line, &event) != nil || event.Source != "contact-warden" {
		return
	}
	switch event.Action {
	case "audit.archived":
		if event.Counts["to_seq"] == a.size && event.Details.Root == a.root {
			a.named = append(a.named, seq)
		}
	case "audit.tail_signed":
		var signed []int64
		for _, each := range a.named {
			if each < event.Counts["from_seq"] || each > event.Counts["to_seq"] {
				signed = append(signed, each)
			}
		}
		a.named = signed
	}
}

func verifyExport(folder, keyFile string, isPart bool) (string, error) {
	text, err := os.ReadFile(filepath.Join(folder, "checkpoint.txt"))
	if err != nil {
		return "", err
	}
	signed, err := openCheckpoint(text, keyFile)
	if err != nil {
		return "", err
	}
	file, err := os.Open(filepath.Join(folder, "events.jsonl"))
	if err != nil {
		return "", err
	}
	defer file.Close()

	// The first events may be archived: the roots of their complete subtrees stand for them.
	archived, subtrees, err := readArchived(filepath.Join(folder, "archived.txt"))
	if err != nil {
		return "", err
	}
	var stored []tlog.Hash // behind those
	begin := tlog.StoredHashIndex(0, archived)
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		hashes := make([]tlog.Hash, 0, len(indexes))
		for _, index := range indexes {
			hash, found := subtrees[index]
			if index >= begin && index < begin+int64(len(stored)) {
				hash, found = stored[index-begin], true
			}
			if !found {
				return nil, errors.New("fewer events than were signed")
			}
			hashes = append(hashes, hash)
		}
		return hashes, nil
	})
	before := archive{size: archived}
	if archived > 0 {
		root, err := tlog.TreeHash(archived, reader)
		if err != nil {
			return "", err
		}
		before.root = hex.EncodeToString(root[:])
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, longestEvent)
	count := archived
	for ; lines.Scan(); count++ {
		var event struct {
			Seq int64 `json:"seq"`
		}
		if err := json.Unmarshal(lines.Bytes(), &event); err != nil || event.Seq != count+1 {
			return "", fmt.Errorf("line %d is not event %d", count-archived+1, count+1)
		}
		hashes, err := tlog.StoredHashes(count, lines.Bytes(), reader)
		if err != nil {
			return "", err
		}
		stored = append(stored, hashes...)
		if count < signed.size {
			before.look(lines.Bytes(), event.Seq)
		}
	}
	if err := lines.Err(); err != nil {
		return "", err
	}
	if count < signed.size {
		return "", fmt.Errorf("%d events of %d", count, signed.size)
	}
	root, err := tlog.TreeHash(signed.size, reader)
	if err != nil {
		return "", err
	}
	if root != signed.root {
		return "", errors.New("the events aren't the ones that were signed")
	}
	if isPart {
		return fmt.Sprintf("events %d to %d, a part of the log", archived+1, count), nil
	}
	said := fmt.Sprintf("%d events, %d of them signed", count, signed.size)
	if archived > 0 {
		if archived%1024 != 0 || len(before.named) == 0 {
			return "", fmt.Errorf("no event says that the first %d are archived", archived)
		}
		said += fmt.Sprintf(", the first %d archived", archived)
	}
	return said, nil
}

// readArchived reads how many events come before an export, and the subtrees that they make, by the
// place that tlog stores them at. Without the file there are none.
func readArchived(file string) (int64, map[int64]tlog.Hash, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil, nil
	}
	if err != nil {
		return 0, nil, err
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	size, err := strconv.ParseInt(lines[0], 10, 64)
	if err != nil || size < 0 || size > 1<<40 {
		return 0, nil, errors.New("archived.txt: no size")
	}
	hashes, err := parseHashes(lines[1:])
	if err != nil || len(hashes) != bits.OnesCount64(uint64(size)) {
		return 0, nil, errors.New("archived.txt: not as many subtrees as it takes")
	}
	subtrees := make(map[int64]tlog.Hash)
	begin := int64(0)
	for _, hash := range hashes { // the largest first
		level := bits.Len64(uint64(size-begin)) - 1
		subtrees[tlog.StoredHashIndex(level, begin>>level)] = hash
		begin += 1 << level
	}
	return size, subtrees, nil
}

// splitProof takes a proof apart: lines, an empty one, and a checkpoint.
func splitProof(file string) ([]string, []byte, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	end := bytes.Index(text, []byte("\n\n"))
	if end < 0 {
		return nil, nil, errors.New("not a proof")
	}
	return strings.Split(string(text[:end]), "\n"), text[end+2:], nil
}

func parseHashes(lines []string) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, 0, len(lines))
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}

func verifyInclusion(proofFile, keyFile string) (string, error) {
	lines, text, err := splitProof(proofFile)
	if err != nil {
		return "", err
	}
	if len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" ||
		!strings.HasPrefix(lines[1], "extra ") || !strings.HasPrefix(lines[2], "index ") {
		return "", errors.New("not a tlog-proof")
	}
	event, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return "", err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return "", err
	}
	hashes, err := parseHashes(lines[3:])
	if err != nil {
		return "", err
	}
	signed, err := openCheckpoint(text, keyFile)
	if err != nil {
		return "", err
	}
	err = tlog.CheckRecord(hashes, signed.size, signed.root, index, tlog.RecordHash(event))
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("event %d of %d: %s", index+1, signed.size, event), nil
}

func verifyConsistency(proofFile, oldFile, keyFile string) (string, error) {
	lines, text, err := splitProof(proofFile)
	if err != nil {
		return "", err
	}
	oldText, err := os.ReadFile(oldFile)
	if err != nil {
		return "", err
	}
	old, err := openCheckpoint(oldText, keyFile)
	if err != nil {
		return "", err
	}
	if lines[0] != fmt.Sprintf("old %d", old.size) {
		return "", errors.New("the proof begins at another size than the checkpoint")
	}
	hashes, err := parseHashes(lines[1:])
	if err != nil {
		return "", err
	}
	signed, err := openCheckpoint(text, keyFile)
	if err != nil {
		return "", err
	}
	if err := tlog.CheckTree(hashes, signed.size, signed.root, old.size, old.root); err != nil {
		return "", err
	}
	return fmt.Sprintf("%d events grew to %d", old.size, signed.size), nil
}

func main() {
	var said string
	err := errors.New("usage: verify export DIR KEY | part DIR KEY | inclusion PROOF KEY | " +
		"consistency PROOF CHECKPOINT KEY")
	arguments := os.Args[1:]
	switch {
	case len(arguments) == 3 && (arguments[0] == "export" || arguments[0] == "part"):
		said, err = verifyExport(arguments[1], arguments[2], arguments[0] == "part")
	case len(arguments) == 3 && arguments[0] == "inclusion":
		said, err = verifyInclusion(arguments[1], arguments[2])
	case len(arguments) == 4 && arguments[0] == "consistency":
		said, err = verifyConsistency(arguments[1], arguments[2], arguments[3])
	}
	if err != nil {
		fmt.Println("BAD:", err)
		os.Exit(1)
	}
	fmt.Println("ok:", said)
}
