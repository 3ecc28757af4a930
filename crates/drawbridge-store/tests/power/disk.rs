//! A disk under SQLite that notes what is done to it and fails when it is told to: a VFS around the system's own.
#![expect(unsafe_code, reason = "SQLite takes a file system as C functions only")]

use rusqlite::ffi;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, Once, OnceLock, PoisonError};

/// Something done to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Op {
    /// The whole path of the file.
    pub(crate) file: String,
    pub(crate) what: What,
}

/// What was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Write { at: usize, bytes: Vec<u8> },
    Truncate { length: usize },
    Sync,
    Delete,
}

/// How the disk fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// No room is left: writes are refused.
    Full,
    /// The disk reports an error, at whatever is done.
    Broken,
}

/// From which operation on, how, and how often it fails.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) from: usize,
    pub(crate) failure: Failure,
    pub(crate) times: usize,
}

#[derive(Default)]
struct Log {
    folder: Option<String>,
    ops: Vec<Op>,
    count: usize,
    fault: Option<Fault>,
    hit: usize,
}

static LOG: Mutex<Log> = Mutex::new(Log { folder: None, ops: Vec::new(), count: 0, fault: None, hit: 0 });
static TURN: Mutex<()> = Mutex::new(());
static REAL: OnceLock<Real> = OnceLock::new();

struct Real(*mut ffi::sqlite3_vfs);
// SAFETY: SQLite's own file systems live as long as the process and may be used from every thread.
unsafe impl Send for Real {}
// SAFETY: as above.
unsafe impl Sync for Real {}

fn log() -> MutexGuard<'static, Log> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The disk, watched for as long as this lives. One test at a time has it.
pub(crate) struct Watch(#[expect(dead_code, reason = "held, not read")] MutexGuard<'static, ()>);

impl Watch {
    /// Takes the disk. Nothing is noted yet, and nothing fails.
    pub(crate) fn take() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(install);
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        *log() = Log::default();
        Self(turn)
    }

    /// From now on, notes what is done to files in the folder.
    pub(crate) fn note(&self, folder: &Path) {
        *log() = Log { folder: Some(folder.to_str().unwrap().to_owned()), ..Log::default() };
    }

    /// From now on, fails as told in the folder.
    pub(crate) fn fail(&self, folder: &Path, fault: Fault) {
        let folder = Some(folder.to_str().unwrap().to_owned());
        *log() = Log { folder, fault: Some(fault), ..Log::default() };
    }

    /// How many operations were noted so far.
    pub(crate) fn count(&self) -> usize {
        log().count
    }

    /// Ends noting and failing. Gives what was noted and how often it failed.
    pub(crate) fn stop(&self) -> (Vec<Op>, usize) {
        let log = std::mem::take(&mut *log());
        (log.ops, log.hit)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        *log() = Log::default();
    }
}

/// Notes an operation, or fails it.
fn operation(file: &str, what: What) -> Result<(), c_int> {
    let mut log = log();
    if !log.folder.as_ref().is_some_and(|folder| file.starts_with(folder)) {
        return Ok(());
    }
    let number = log.count;
    log.count += 1;
    if let Some(fault) = log.fault {
        let code = match (fault.failure, &what) {
            (Failure::Full, What::Write { .. }) => Some(ffi::SQLITE_FULL),
            (Failure::Full, _) => None,
            (Failure::Broken, What::Write { .. }) => Some(ffi::SQLITE_IOERR_WRITE),
            (Failure::Broken, What::Sync) => Some(ffi::SQLITE_IOERR_FSYNC),
            (Failure::Broken, What::Truncate { .. }) => Some(ffi::SQLITE_IOERR_TRUNCATE),
            (Failure::Broken, What::Delete) => Some(ffi::SQLITE_IOERR_DELETE),
        };
        if let Some(code) = code
            && number >= fault.from
            && log.hit < fault.times
        {
            log.hit += 1;
            return Err(code);
        }
        return Ok(());
    }
    log.ops.push(Op { file: file.to_owned(), what });
    Ok(())
}

/// An open file: ours first, as SQLite sees it; the system's own lies behind it in the same piece of memory.
#[repr(C)]
struct Watched {
    base: ffi::sqlite3_file,
    name: *mut String,
}

unsafe fn real(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: SQLite gave `szOsFile` bytes, which hold ours and the system's.
    unsafe { file.cast::<u8>().add(size_of::<Watched>()).cast() }
}

unsafe fn name<'a>(file: *mut ffi::sqlite3_file) -> &'a str {
    // SAFETY: `open` set it, and `close` is the last call on a file.
    unsafe { (*(*file.cast::<Watched>()).name).as_str() }
}

/// Calls a method of the system's own file.
macro_rules! forward {
    ($file:ident . $method:ident ( $($argument:expr),* )) => {{
        // SAFETY: the system's file is open and has all methods of version 2.
        unsafe {
            let real = real($file);
            ((*(*real).pMethods).$method.unwrap())(real $(, $argument)*)
        }
    }};
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let result = forward!(file.xClose());
    // SAFETY: `open` made it, and no call follows this one.
    drop(unsafe { Box::from_raw((*file.cast::<Watched>()).name) });
    result
}

unsafe extern "C" fn read(file: *mut ffi::sqlite3_file, to: *mut c_void, count: c_int, at: i64) -> c_int {
    forward!(file.xRead(to, count, at))
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, from: *const c_void, count: c_int, at: i64) -> c_int {
    // SAFETY: SQLite gives `count` bytes.
    let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), usize::try_from(count).unwrap()) }.to_vec();
    // SAFETY: the file is open.
    let name = unsafe { name(file) };
    match operation(name, What::Write { at: usize::try_from(at).unwrap(), bytes }) {
        Ok(()) => forward!(file.xWrite(from, count, at)),
        Err(code) => code,
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: i64) -> c_int {
    // SAFETY: the file is open.
    match operation(unsafe { name(file) }, What::Truncate { length: usize::try_from(length).unwrap() }) {
        Ok(()) => forward!(file.xTruncate(length)),
        Err(code) => code,
    }
}

/// A sync is noted and left out: what a loss of power leaves is worked out from the notes, so nothing needs to reach
/// the real disk.
unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, _flags: c_int) -> c_int {
    // SAFETY: the file is open.
    match operation(unsafe { name(file) }, What::Sync) {
        Ok(()) => ffi::SQLITE_OK,
        Err(code) => code,
    }
}

unsafe extern "C" fn size(file: *mut ffi::sqlite3_file, to: *mut i64) -> c_int {
    forward!(file.xFileSize(to))
}

unsafe extern "C" fn lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    forward!(file.xLock(level))
}

unsafe extern "C" fn unlock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    forward!(file.xUnlock(level))
}

unsafe extern "C" fn is_reserved(file: *mut ffi::sqlite3_file, to: *mut c_int) -> c_int {
    forward!(file.xCheckReservedLock(to))
}

unsafe extern "C" fn control(file: *mut ffi::sqlite3_file, what: c_int, with: *mut c_void) -> c_int {
    forward!(file.xFileControl(what, with))
}

unsafe extern "C" fn sector(file: *mut ffi::sqlite3_file) -> c_int {
    forward!(file.xSectorSize())
}

unsafe extern "C" fn traits(file: *mut ffi::sqlite3_file) -> c_int {
    forward!(file.xDeviceCharacteristics())
}

unsafe extern "C" fn shm_map(
    file: *mut ffi::sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    to: *mut *mut c_void,
) -> c_int {
    forward!(file.xShmMap(page, size, extend, to))
}

unsafe extern "C" fn shm_lock(file: *mut ffi::sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    forward!(file.xShmLock(offset, count, flags))
}

unsafe extern "C" fn shm_barrier(file: *mut ffi::sqlite3_file) {
    forward!(file.xShmBarrier());
}

unsafe extern "C" fn shm_unmap(file: *mut ffi::sqlite3_file, delete: c_int) -> c_int {
    forward!(file.xShmUnmap(delete))
}

static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(traits),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    path: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    let vfs = REAL.get().unwrap().0;
    // SAFETY: SQLite gave room for both files; the path is null for files without a name.
    unsafe {
        let told = if path.is_null() { String::new() } else { CStr::from_ptr(path).to_string_lossy().into_owned() };
        (*file).pMethods = std::ptr::null();
        let result = (*vfs).xOpen.unwrap()(vfs, path, real(file), flags, out);
        if result == ffi::SQLITE_OK {
            (*file.cast::<Watched>()).name = Box::into_raw(Box::new(told));
            (*file).pMethods = &raw const METHODS;
        }
        result
    }
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, path: *const c_char, sync: c_int) -> c_int {
    let vfs = REAL.get().unwrap().0;
    // SAFETY: SQLite gives the path of a file.
    unsafe {
        match operation(&CStr::from_ptr(path).to_string_lossy(), What::Delete) {
            Ok(()) => (*vfs).xDelete.unwrap()(vfs, path, sync),
            Err(code) => code,
        }
    }
}

/// Makes this disk the one of the process.
fn install() {
    // SAFETY: the system's file system is copied with everything that it needs but its files, which are wrapped; the
    // copy lives as long as the process.
    unsafe {
        let real = ffi::sqlite3_vfs_find(std::ptr::null());
        assert!(!real.is_null());
        assert!(REAL.set(Real(real)).is_ok());
        let mut own = std::ptr::read(real);
        own.szOsFile += c_int::try_from(size_of::<Watched>()).unwrap();
        own.zName = c"watched".as_ptr();
        own.pNext = std::ptr::null_mut();
        own.xOpen = Some(open);
        own.xDelete = Some(delete);
        let registered = ffi::sqlite3_vfs_register(Box::into_raw(Box::new(own)), 1);
        assert_eq!(registered, ffi::SQLITE_OK);
    }
}
